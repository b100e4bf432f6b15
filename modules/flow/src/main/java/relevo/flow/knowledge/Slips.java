package relevo.flow.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import relevo.flow.understanding.Sound;

/** Puts right a word that nobody knows, if one that is known looks or sounds nearly the same. */
final class Slips {

  private static final int SHORTEST = 4;
  private static final int SHORTEST_TWIN = 5;
  private static final int SHORTEST_WITH_TWO = 8;
  private static final int LONGEST = 24;

  private record Known(String word, String sound, boolean isFamiliar, int letters) {

    /** Quickly, and never too often: each slip changes two letters at most. */
    boolean isTooFar(int otherLetters, int slips) {
      return Integer.bitCount(letters ^ otherLetters) > 2 * slips;
    }
  }

  /** By the first letter of their sound. */
  private final Map<Character, List<Known>> known = new HashMap<>();
  private final Map<String, Known> bySound = new HashMap<>();

  /** @param familiar words that are likelier than the others */
  Slips(Collection<String> words, Collection<String> familiar) {
    add(familiar, true);
    add(words, false);
  }

  private void add(Collection<String> words, boolean isFamiliar) {
    for (String word : words) {
      String sound = Sound.of(word);
      if (word.length() >= SHORTEST && !sound.isEmpty() && Character.isLetter(word.charAt(0))) {
        Known one = new Known(word, sound, isFamiliar, letters(word));
        known.computeIfAbsent(sound.charAt(0), key -> new ArrayList<>()).add(one);
        bySound.merge(sound, one, (earlier, later) -> isBefore(later, earlier) ? later : earlier);
      }
    }
  }

  /** A known word that sounds the same; null if there is none. */
  String twin(String word) {
    Known twin = word.length() < SHORTEST_TWIN || word.length() > LONGEST ? null : bySound.get(Sound.of(word));
    return twin == null ? null : twin.word;
  }

  /** The nearest known word; the word itself if none is near enough. */
  String righted(String word) {
    String sound = word.length() < SHORTEST || word.length() > LONGEST ? "" : Sound.of(word);
    if (sound.isEmpty() || !Character.isLetter(word.charAt(0))) return word;
    Known best = null;
    int least = allowed(word) + 1;
    int letters = letters(word);
    for (Known each : known.getOrDefault(sound.charAt(0), List.of())) {
      boolean same = sound.equals(each.sound);
      if (!same && (Math.abs(word.length() - each.word.length()) > least || each.isTooFar(letters, least))) continue;
      int slips = same ? 1 : distance(word, each.word, least + 1);
      if (slips < least || slips == least && best != null && isBefore(each, best)) {
        least = slips;
        best = each;
      }
    }
    return best == null ? word : best.word;
  }

  private static int letters(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) letters |= 1 << (word.charAt(i) & 31);
    return letters;
  }

  private static boolean isBefore(Known one, Known other) {
    return one.isFamiliar != other.isFamiliar ? one.isFamiliar : one.word.compareTo(other.word) < 0;
  }

  private static int allowed(String word) {
    return word.length() >= SHORTEST_WITH_TWO ? 2 : word.length() > SHORTEST ? 1 : 0;
  }

  /** Letters added, dropped, changed or swapped with a neighbour; anything from {@code most} on is as good as most. */
  static int distance(String one, String other, int most) {
    if (Math.abs(one.length() - other.length()) >= most) return most;
    int[][] steps = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) steps[i][0] = i;
    for (int j = 0; j <= other.length(); j++) steps[0][j] = j;
    for (int i = 1; i <= one.length(); i++) {
      for (int j = 1; j <= other.length(); j++) steps[i][j] = step(steps, one, other, i, j);
    }
    return Math.min(most, steps[one.length()][other.length()]);
  }

  private static int step(int[][] steps, String one, String other, int i, int j) {
    int changed = steps[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
    int least = Math.min(changed, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
    boolean swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
  }
}
