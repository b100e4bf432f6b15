package relevo.flow.understanding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a text, folded, with its place in the original (UTF-16 units). {@code paused} says that a comma, a full
 * stop or the like stands before it. An emoji is a word of its own, and so is an address on the web or for e-mail.
 */
record Token(String word, int from, int to, boolean paused) {

  /** Whatever a customer writes beyond this is not read. */
  private static final int LONGEST = 4096;
  private static final int DRAWN_OUT = 3;
  private static final int FEWEST_SPACED = 4;
  private static final int MOST_SPACED = 20;
  private static final char FIRST_MARK = 0x300;
  private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S{1,500}|[\\w.+-]{1,64}@[\\w-]{1,60}\\.[\\w.-]{1,60}");
  private static final String NO_WORD = "@";

  Token spelled(String standard) {
    return new Token(standard, from, to, paused);
  }

  static List<Token> in(String original) {
    String text = original.length() > LONGEST ? original.substring(0, LONGEST) : original;
    boolean addresses = text.indexOf('@') >= 0 || text.contains("://") || text.contains("www.");
    Matcher address = addresses ? ADDRESS.matcher(text) : null;
    List<Token> tokens = new ArrayList<>();
    boolean paused = false;
    for (int at = 0; at < text.length(); ) {
      int letter = text.codePointAt(at);
      int end = at + Character.charCount(letter);
      if (Character.isLetterOrDigit(letter)) {
        boolean isAddress = addresses && address.region(at, text.length()).lookingAt();
        end = isAddress ? address.end() : endOfWord(text, at);
        tokens.add(new Token(isAddress ? NO_WORD : word(text, at, end), at, end, paused));
        paused = false;
      } else if (Character.getType(letter) == Character.OTHER_SYMBOL) {
        tokens.add(new Token(text.substring(at, end), at, end, paused));
        paused = false;
      } else if (".,;:!?¡¿()\n".indexOf(letter) >= 0) {
        paused = true;
      }
      at = end;
    }
    return unspaced(tokens);
  }

  /** "a g e n t e" is one word, and so is "a.g.e.n.t.e". */
  private static List<Token> unspaced(List<Token> tokens) {
    List<Token> words = new ArrayList<>(tokens.size());
    for (int at = 0; at < tokens.size(); ) {
      int end = at + 1;
      while (end < tokens.size() && isLetter(tokens.get(end - 1)) && isLetter(tokens.get(end))
          && tokens.get(end).from == tokens.get(end - 1).to + 1) end++;
      if (end - at >= FEWEST_SPACED && end - at <= MOST_SPACED) {
        StringBuilder word = new StringBuilder();
        tokens.subList(at, end).forEach(letter -> word.append(letter.word));
        words.add(new Token(word.toString(), tokens.get(at).from, tokens.get(end - 1).to, tokens.get(at).paused));
      } else {
        words.addAll(tokens.subList(at, end));
      }
      at = end;
    }
    return words;
  }

  private static boolean isLetter(Token token) {
    return token.to - token.from == 1 && Character.isLetter(token.word.charAt(0));
  }

  private static int endOfWord(String text, int from) {
    int at = from;
    while (at < text.length() && (isWordLetter(text.charAt(at)) || isInnerApostrophe(text, at) || text.charAt(at) == '@' && at > from)) at++;
    return Math.max(at, from + Character.charCount(text.codePointAt(from)));
  }

  private static boolean isWordLetter(char letter) {
    return Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK;
  }

  private static boolean isInnerApostrophe(String text, int at) {
    char letter = text.charAt(at);
    return (letter == '\'' || letter == '’') && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
  }

  /** "NOOOO" and "no" are one word, "don't" and "dont", and "amig@s" and "amigas". */
  private static String word(String text, int from, int to) {
    String part = composed(text.substring(from, to));
    StringBuilder word = new StringBuilder(part.length());
    int run = 0;
    for (int i = 0; i < part.length(); i++) {
      char letter = part.charAt(i) == '@' ? 'a' : Letters.fold(part.charAt(i));
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
