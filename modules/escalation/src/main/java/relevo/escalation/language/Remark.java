package relevo.escalation.language;

/**
 * A comment, and where it belongs in the canonical text.
 *
 * @param item which of the file's lines in that text it stands before or behind, from 0
 * @param trailing true if it stands behind
 * @param gap true if an empty line follows
 * @param text as written, from its first slash on
 */
public record Remark(int item, boolean trailing, boolean gap, String text) {}
