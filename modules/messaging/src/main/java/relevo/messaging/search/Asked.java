package relevo.messaging.search;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import relevo.kernel.Refusal;

/** What somebody searches for: every word of it, from its beginning, or a part of a telephone number. */
record Asked(List<String> words, String digits) {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 100;
  private static final int MOST_WORDS = 8;
  private static final Pattern NUMBER = Pattern.compile("[+0-9()./\\s\\p{Pd}]+");

  /** @throws Refusal if there are too few letters to find anything by, or far too many */
  static Asked of(String query) {
    String asked = query == null ? "" : query.strip();
    List<String> words = Words.in(asked);
    if (words.stream().mapToInt(String::length).sum() < SHORTEST) {
      throw new Refusal(422, "search-too-short", "Escriba al menos " + SHORTEST + " letras o números en «q».");
    }
    if (asked.length() > LONGEST || words.size() > MOST_WORDS) {
      throw new Refusal(422, "search-too-long", "Busque con " + MOST_WORDS + " palabras y " + LONGEST + " letras como mucho.");
    }
    return new Asked(words, NUMBER.matcher(asked).matches() ? asked.replaceAll("\\D", "") : null);
  }

  /** As a {@code tsquery} is written. A word of one or two letters begins too many others: it must be there as it is. */
  String inMessages() {
    return words.stream().map(Asked::beginning).collect(Collectors.joining(" & "));
  }

  /** The same for names and numbers: of a number, all endings are known, so that each part of it begins one. */
  String inContacts() {
    return digits == null ? inMessages() : beginning(digits);
  }

  private static String beginning(String word) {
    return "'" + word + "'" + (word.length() < SHORTEST ? "" : ":*");
  }
}
