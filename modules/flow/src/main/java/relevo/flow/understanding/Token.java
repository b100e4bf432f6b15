package relevo.flow.understanding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A word of a text, folded, with its place in the original (UTF-16 units). {@code paused} says that a comma, a full
 * stop or the like stands before it. An emoji is a word of its own.
 */
record Token(String word, int from, int to, boolean paused) {

  /** Whatever a customer writes beyond this is not read. */
  private static final int LONGEST = 4096;
  private static final int DRAWN_OUT = 3;
  private static final char FIRST_MARK = 0x300;

  static List<Token> in(String original) {
    String text = original.length() > LONGEST ? original.substring(0, LONGEST) : original;
    List<Token> tokens = new ArrayList<>();
    boolean paused = false;
    for (int at = 0; at < text.length(); ) {
      int letter = text.codePointAt(at);
      int end = at + Character.charCount(letter);
      if (Character.isLetterOrDigit(letter)) {
        end = endOfWord(text, at);
        tokens.add(new Token(word(text, at, end), at, end, paused));
        paused = false;
      } else if (Character.getType(letter) == Character.OTHER_SYMBOL) {
        tokens.add(new Token(text.substring(at, end), at, end, paused));
        paused = false;
      } else if (".,;:!?¡¿()\n".indexOf(letter) >= 0) {
        paused = true;
      }
      at = end;
    }
    return tokens;
  }

  private static int endOfWord(String text, int from) {
    int at = from;
    while (at < text.length() && (isWordLetter(text.charAt(at)) || isInnerApostrophe(text, at))) at++;
    return Math.max(at, from + Character.charCount(text.codePointAt(from)));
  }

  private static boolean isWordLetter(char letter) {
    return Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK;
  }

  private static boolean isInnerApostrophe(String text, int at) {
    char letter = text.charAt(at);
    return (letter == '\'' || letter == '’') && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
  }

  /** "NOOOO" and "no" are one word, and so are "don't" and "dont". */
  private static String word(String text, int from, int to) {
    String part = composed(text.substring(from, to));
    StringBuilder word = new StringBuilder(part.length());
    int run = 0;
    for (int i = 0; i < part.length(); i++) {
      char letter = Letters.fold(part.charAt(i));
      if (letter == '\'' || letter == '’') continue;
      boolean again = !word.isEmpty() && word.charAt(word.length() - 1) == letter && Character.isLetter(letter);
      run = again ? run + 1 : 1;
      if (run == DRAWN_OUT) word.setLength(word.length() - 1);
      else if (run < DRAWN_OUT) word.append(letter);
    }
    return word.toString();
  }

  /** Phones may send an accent as a character of its own. */
  private static String composed(String part) {
    boolean marked = part.chars().anyMatch(letter -> letter >= FIRST_MARK);
    return marked ? Normalizer.normalize(part, Normalizer.Form.NFC) : part;
  }
}
