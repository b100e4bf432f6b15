package relevo.flow.understanding;

/** How a word sounds to Spanish and Portuguese ears, so that "kiero", "nesesito" and "ablar" are found by what they stand for. */
public final class Sound {

  private static final String CH = "C";

  private Sound() {}

  /** @param word folded */
  public static String of(String word) {
    StringBuilder sound = new StringBuilder(word.length());
    for (int at = 0; at < word.length(); at++) {
      char letter = word.charAt(at);
      char next = at + 1 < word.length() ? word.charAt(at + 1) : ' ';
      boolean soft = next == 'e' || next == 'i';
      switch (letter) {
        case 'h' -> { }
        case 'c' -> add(sound, next == 'h' ? CH : soft ? "s" : "k");
        case 'q' -> {
          add(sound, "k");
          if (next == 'u') at++;
        }
        case 'k' -> add(sound, "k");
        case 'z', 'x' -> add(sound, "s");
        case 'v' -> add(sound, "b");
        case 'g' -> {
          add(sound, soft ? "j" : "g");
          if (next == 'u' && at + 2 < word.length() && "ei".indexOf(word.charAt(at + 2)) >= 0) at++;
        }
        case 'l' -> {
          add(sound, next == 'l' ? "y" : "l");
          if (next == 'l') at++;
        }
        case 'n' -> add(sound, next == 'b' || next == 'p' || next == 'v' ? "m" : "n");
        default -> add(sound, String.valueOf(letter));
      }
    }
    return sound.toString();
  }

  /** What is said twice in a row is heard once. */
  private static void add(StringBuilder sound, String heard) {
    if (sound.isEmpty() || sound.charAt(sound.length() - 1) != heard.charAt(0)) sound.append(heard);
  }
}
