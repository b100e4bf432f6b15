package relevo.integration.alert.teams;

/** Other people's words as a card takes them: nothing in them is bold, a link or a date that Teams would fill in. */
final class TeamsText {

  private static final String MARKS = "\\`*_[]()#~>|";

  private TeamsText() {}

  static String escaped(String text) {
    StringBuilder safe = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (MARKS.indexOf(letter) >= 0) safe.append('\\');
      if (letter == '{' && i > 0 && text.charAt(i - 1) == '{') safe.append(' ');
      safe.append(letter == '\n' || letter == '\r' ? ' ' : letter);
    }
    return safe.toString();
  }

  /** So many letters of it, as people count them. */
  static String cut(String text, int most) {
    if (text.codePointCount(0, text.length()) <= most) return text;
    return most < 1 ? "" : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
  }
}
