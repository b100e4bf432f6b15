package relevo.escalation.language;

/** Refuses characters that a reader cannot see or that make a file look other than it is. */
final class Characters {

  private Characters() {}

  static void check(String source) {
    int line = 1;
    int lineStart = 0;
    for (int at = 0; at < source.length(); at += Character.charCount(source.codePointAt(at))) {
      int character = source.codePointAt(at);
      if (character == '\n') {
        line++;
        lineStart = at + 1;
      } else if (isHidden(character) && !(character == 0xFEFF && at == 0)) {
        throw new Stop(line, at - lineStart + 1,
            "Hay un carácter invisible o de control (U+%04X).".formatted(character),
            "Bórrelo y vuelva a escribir esa parte.");
      }
    }
  }

  private static boolean isHidden(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL -> character != '\t' && character != '\r';
      case Character.FORMAT -> character != 0x200D;
      case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED, Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR -> true;
      default -> character == 0xFFFD;
    };
  }
}
