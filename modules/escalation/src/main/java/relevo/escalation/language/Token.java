package relevo.escalation.language;

/** One word of a rule file. {@code text} is as written; of a {@code TEXT} its meaning, without quotes and escapes. */
record Token(Kind kind, String text, int line, int column) {

  enum Kind { WORD, VARIABLE, INTEGER, DECIMAL, TEXT, SYMBOL, END }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  boolean is(String wanted) {
    return (kind == Kind.WORD || kind == Kind.SYMBOL) && text.equals(wanted);
  }

  /** For use in a sentence. */
  String shown() {
    if (kind == Kind.END) return "el final del archivo";
    String start = text.length() > 40 ? text.substring(0, 40) + "…" : text;
    return "«" + start.replaceAll("\\p{Cntrl}", " ") + "»";
  }
}
