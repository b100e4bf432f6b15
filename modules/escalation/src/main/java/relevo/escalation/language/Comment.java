package relevo.escalation.language;

/**
 * A comment as the lexer met it.
 *
 * @param before the place of the word that follows it, from 0
 * @param trailing true if the word before it stands on the same line
 * @param gap true if an empty line follows
 */
record Comment(int before, boolean trailing, boolean gap, String text) {}
