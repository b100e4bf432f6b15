package relevo.flow.understanding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the labelled sentences taught: how much each word, each two words and the endings of two words speak for anger, or against it.
 * Taken together they tell who is angry though no list knows how, and who only sounds so ("qué pesadilla de tráfico").
 */
final class Lessons {

  static final String LIST = "_aprendido";
  /** Before the first word and after the last; the first stands also for what a sentence says by being one. */
  private static final String START = "^";
  private static final String END = "$";
  private static final String NUMBER = "9";
  private static final int LONGEST_WHOLE = 6;
  private static final int BEGINNING = 5;
  private static final double WORTH_SHOWING = 0.1;
  private static final int WORDS_FOR_ONE_KNOWN = 3;

  /** A word, or two, as they are learned, and the words of the text they stand for. */
  record Trait(String name, int from, int to) {}

  /** How a whole sentence sounds; {@code words} are those that speak most of anger. Who knows too few of its words cannot call it calm. */
  record Tone(double sum, List<Hit> words, boolean understood) {

    private static final double ANGRY = 0.2;
    private static final double CALM = -0.25;

    boolean angry() {
      return sum >= ANGRY;
    }

    boolean calm() {
      return understood && sum <= CALM;
    }
  }

  private final Map<String, Map<String, Phrase>> byLanguage = new HashMap<>();

  void add(String language, List<Phrase> traits) {
    Map<String, Phrase> known = byLanguage.computeIfAbsent(language, key -> new HashMap<>());
    traits.forEach(trait -> known.put(String.join(" ", trait.terms()), trait));
  }

  /** A line of the list as it stands: {@code no *an | 0.12} is "no" before a word that ends so. */
  static List<Phrase> parse(String language, String line, String source) {
    int bar = line.lastIndexOf('|');
    if (bar < 0) throw new IllegalArgumentException("falta el peso: «" + line + "»");
    return List.of(new Phrase(LIST, language, Phrase.Kind.SEEN, List.of(line.substring(0, bar).strip().split(" ")),
        Phrase.weight(line.substring(bar + 1).strip()), source));
  }

  Tone tone(List<Token> tokens, String language) {
    Map<String, Phrase> known = byLanguage.getOrDefault(language, Map.of());
    if (known.isEmpty() || tokens.isEmpty()) return new Tone(0, List.of(), false);
    double sum = 0;
    int understood = 0;
    Set<Phrase> counted = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Hit> words = new ArrayList<>();
    for (Trait trait : traits(tokens)) {
      Phrase phrase = known.get(trait.name);
      if (phrase == null || !counted.add(phrase)) continue;
      sum += phrase.weight();
      if (phrase.terms().size() == 1 && trait.to > trait.from) understood++;
      if (phrase.weight() >= WORTH_SHOWING && trait.to > trait.from) words.add(new Hit(phrase, trait.from, trait.to));
    }
    return new Tone(sum, words, understood * WORDS_FOR_ONE_KNOWN >= tokens.size());
  }

  /** All of a sentence: "no contestan" is "no", "contes*", both together, "no *an" and "no *tan". */
  static List<Trait> traits(List<Token> tokens) {
    List<Trait> traits = new ArrayList<>(4 * tokens.size() + 4);
    traits.add(new Trait(START, 0, 0));
    String[] before = {START, START, START};
    for (int at = 0; at <= tokens.size(); at++) {
      String[] now = at == tokens.size() ? new String[] {END, END, END} : forms(tokens.get(at).word());
      int from = Math.max(0, at - 1);
      int to = Math.min(at + 1, tokens.size());
      if (at < tokens.size()) traits.add(new Trait(now[0], at, to));
      for (int form = 0; form < now.length; form++) {
        String name = before[form] + ' ' + now[form];
        if (form == 0 || !name.equals(before[form - 1] + ' ' + now[form - 1])) traits.add(new Trait(name, from, to));
      }
      before = now;
    }
    return traits;
  }

  /** Long words by their beginning, so that "fastidia" teaches "fastidioso", and by their endings, so that "no atienden" teaches "no mandan". */
  private static String[] forms(String word) {
    if (hasDigit(word)) return new String[] {NUMBER, NUMBER, NUMBER};
    int length = word.length();
    return new String[] {
        length <= LONGEST_WHOLE ? word : word.substring(0, BEGINNING) + '*',
        length > 3 ? '*' + word.substring(length - 2) : word,
        length > 4 ? '*' + word.substring(length - 3) : word};
  }

  private static boolean hasDigit(String word) {
    for (int at = 0; at < word.length(); at++) {
      if (Character.isDigit(word.charAt(at))) return true;
    }
    return false;
  }
}
