package relevo.flow.understanding;

/** Letters as they are compared: lower case, without accents. */
public final class Letters {

  private static final String ACCENTED = "áàâãäåéèêëíìîïóòôõöúùûüñçýÿ";
  private static final String PLAIN = "aaaaaaeeeeiiiiooooouuuuncyy";

  private Letters() {}

  public static char fold(char letter) {
    char lower = Character.toLowerCase(letter);
    if (lower < 128) return lower;
    int at = ACCENTED.indexOf(lower);
    return at < 0 ? lower : PLAIN.charAt(at);
  }

  /** Folds a whole text, so that two ways of writing one thing become equal: words with single spaces between them. */
  public static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (Token token : Token.in(text)) {
      if (!folded.isEmpty()) folded.append(' ');
      folded.append(token.word());
    }
    return folded.toString();
  }

  /** True if one letter added, dropped, changed or swapped with its neighbour makes one word the other. */
  public static boolean nearlyEqual(String one, String other) {
    if (Math.abs(one.length() - other.length()) > 1) return false;
    String shorter = one.length() <= other.length() ? one : other;
    String longer = shorter.equals(one) ? other : one;
    int same = 0;
    while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) same++;
    if (shorter.length() < longer.length()) return restEqual(shorter, same, longer, same + 1);
    return restEqual(shorter, same + 1, longer, same + 1) || swapped(shorter, longer, same);
  }

  private static boolean swapped(String one, String other, int at) {
    return at + 1 < one.length() && one.charAt(at) == other.charAt(at + 1) && one.charAt(at + 1) == other.charAt(at)
        && restEqual(one, at + 2, other, at + 2);
  }

  private static boolean restEqual(String one, int from, String other, int otherFrom) {
    if (from > one.length()) return true;
    return one.regionMatches(from, other, otherFrom, Math.max(one.length() - from, other.length() - otherFrom));
  }
}
