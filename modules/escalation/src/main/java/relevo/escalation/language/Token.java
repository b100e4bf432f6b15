package relevo.escalation.language;

/**
 * One word of a rule file. {@code text} is as written; of a {@code TEXT} its meaning, without quotes and escapes. What the
 * lexer could not read is {@code BAD}.
 */
record Token(Kind kind, String text, int line, int column) {

  enum Kind { WORD, VARIABLE, INTEGER, DECIMAL, TEXT, SYMBOL, BAD, END }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  boolean is(String wanted) {
    return (kind == Kind.WORD || kind == Kind.SYMBOL) && text.equals(wanted);
  }

  /** For use in a sentence. */
  Sentence shown() {
    if (kind == Kind.END) return Sentences.END_OF_FILE;
    String start = text.length() > 40 ? text.substring(0, 40) + "…" : text;
    return Sentences.QUOTED.with(start.replaceAll("\\p{Cntrl}", " "));
  }
}
