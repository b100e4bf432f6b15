package relevo.flow.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import relevo.flow.understanding.Letters;

/** What words have to do with each other in any business: which mean the same, which are near, which say nothing. */
final class Thesaurus {

  /** To be raised when words are read otherwise. */
  private static final long EDITION = 1;
  /** The concept of greetings and the like. */
  static final String NOTHING = "nada";
  private static final int SHORTEST_FOREIGN = 4;
  private static final double COMMON = 0.3;
  private static final double COMMON_CONCEPT = 0.5;

  /** Of no weight within a phrase: "pedir una cita" is "pedir cita". */
  private static final Set<String> ARTICLES = Set.of(("a al an el la las lo los un una unos unas mi mis su sus tu tus the my your our o os as"
      + " um uma meu minha meus minhas seu sua").split(" "));

  /** Some words in a row, by stem, that stand for a concept. */
  record Phrase(List<String> stems, String concept, double share) {}

  private static final Thesaurus SHIPPED = new Thesaurus();

  private final Map<String, String> shortForms = new HashMap<>();
  /** By language, then by stem. */
  private final Map<String, Map<String, Set<String>>> concepts = new HashMap<>();
  private final Map<String, Double> shares = new HashMap<>();
  private final Map<String, List<Phrase>> phrases = new HashMap<>();
  private final Map<String, Set<String>> near = new HashMap<>();
  private final Map<String, Set<String>> sayings = new HashMap<>();
  private final Set<String> words = new HashSet<>();
  private final Map<String, Set<String>> empty = new HashMap<>();
  private final Map<String, Set<String>> saidIn = new HashMap<>();
  private final Set<String> common = new HashSet<>();
  private final Set<String> commonStems = new HashSet<>();
  private final Set<String> insidePhrases = new HashSet<>();

  private Thesaurus() {
    for (String line : WordFiles.lines("abreviado.txt")) shortForms.put(half(line, " = ", 0), half(line, " = ", 1));
    for (String line : WordFiles.lines("corrientes.txt")) common.addAll(List.of(Letters.fold(line).split(" ")));
    for (String language : Article.LANGUAGES) addLanguage(language);
    for (String word : common) commonStems.add(Stem.of(word));
    for (String line : WordFiles.lines("cercanos.txt")) {
      addNear(half(line, " ~ ", 0), half(line, " ~ ", 1));
      addNear(half(line, " ~ ", 1), half(line, " ~ ", 0));
    }
  }

  static Thesaurus shipped() {
    return SHIPPED;
  }

  private void addLanguage(String language) {
    WordFiles.lines("sinonimos." + language + ".txt").forEach(line -> addConcept(language, line));
    Set<String> nothing = empty.computeIfAbsent(language, key -> new HashSet<>());
    WordFiles.lines("vacias." + language + ".txt").forEach(line -> nothing.addAll(List.of(Letters.fold(line).split(" "))));
    nothing.removeAll(saidIn.get(language));
  }

  private static String half(String line, String between, int which) {
    return Letters.fold(line.split(between, 2)[which]);
  }

  private void addNear(String one, String other) {
    near.computeIfAbsent(one, key -> new HashSet<>()).add(other);
  }

  /** A line such as "lugar 0.4: donde, adonde". */
  private void addConcept(String language, String line) {
    String[] head = line.substring(0, line.indexOf(':')).split(" ");
    double share = head.length > 1 ? Double.parseDouble(head[1]) : 1;
    for (String said : line.substring(line.indexOf(':') + 1).split(",")) {
      List<String> whole = List.of(Letters.fold(said).split(" "));
      List<String> spoken = whole.stream().filter(word -> whole.size() == 1 || !isArticle(word)).toList();
      if (spoken.isEmpty() || spoken.size() == 1 && whole.size() > 1) continue;
      List<String> stems = spoken.stream().map(Stem::of).toList();
      sayings.computeIfAbsent(head[0], key -> new TreeSet<>()).add(String.join(" ", spoken));
      if (stems.size() > 1) {
        insidePhrases.addAll(stems);
        phrases.computeIfAbsent(stems.getFirst(), key -> new ArrayList<>()).add(new Phrase(stems, head[0], share));
      } else {
        words.add(spoken.getFirst());
        saidIn.computeIfAbsent(language, key -> new HashSet<>()).add(spoken.getFirst());
        concepts.computeIfAbsent(language, key -> new HashMap<>()).computeIfAbsent(stems.getFirst(), key -> new HashSet<>()).add(head[0]);
        shares.merge(stems.getFirst(), share, Math::max);
      }
    }
  }

  static boolean isArticle(String word) {
    return ARTICLES.contains(word);
  }

  /** The words that a short form stands for; itself if it is none. */
  String spelledOut(String word) {
    return shortForms.getOrDefault(word, word);
  }

  /** Those that the longest phrase at this place stands for, all of one length; none if there is none. */
  List<Phrase> phrasesAt(List<String> stems, int at) {
    List<Phrase> longest = new ArrayList<>();
    for (Phrase phrase : phrases.getOrDefault(stems.get(at), List.of())) {
      int size = phrase.stems().size();
      if (at + size > stems.size() || !stems.subList(at, at + size).equals(phrase.stems())) continue;
      if (!longest.isEmpty() && longest.getFirst().stems().size() < size) longest.clear();
      if (longest.isEmpty() || longest.getFirst().stems().size() == size) longest.add(phrase);
    }
    return longest;
  }

  /** In that language, else in any: customers mix them. A common word is not taken for another of its stem. */
  Set<String> conceptsOf(String word, String stem, String language) {
    if (common.contains(word) && !words.contains(word)) return Set.of();
    Set<String> own = concepts.getOrDefault(language, Map.of()).get(stem);
    if (own != null) return own;
    if (stem.length() < SHORTEST_FOREIGN && !words.contains(word)) return Set.of();
    Set<String> all = new HashSet<>();
    concepts.values().forEach(each -> all.addAll(each.getOrDefault(stem, Set.of())));
    return all;
  }

  /** All words and phrases for it, in all languages. */
  Set<String> sayings(String concept) {
    return sayings.getOrDefault(concept, Set.of());
  }

  /** Differs when the lists differ. */
  long edition() {
    return EDITION + 31L * sayings.hashCode() + shortForms.hashCode() + empty.hashCode();
  }

  boolean areNear(String one, String other) {
    return near.getOrDefault(one, Set.of()).contains(other);
  }

  /** True if it says nothing: in that language, or in another unless it means something in that one. "Son" is no child in Spanish. */
  boolean isEmpty(String word, String language) {
    if (word.length() < 2 || empty.getOrDefault(language, Set.of()).contains(word)) return true;
    return isEmptySomewhere(word) && !saidIn.getOrDefault(language, Set.of()).contains(word);
  }

  private boolean isEmptySomewhere(String word) {
    return empty.values().stream().anyMatch(each -> each.contains(word));
  }

  /** True of any form of a word that it has. */
  boolean knows(String word) {
    String stem = Stem.of(word);
    return words.contains(word) || isEmptySomewhere(word) || commonStems.contains(stem) || insidePhrases.contains(stem)
        || concepts.values().stream().anyMatch(each -> each.containsKey(stem));
  }

  Set<String> words() {
    return words;
  }

  double share(String word, String stem) {
    double share = shares.getOrDefault(stem, 1.0);
    if (!common.contains(word)) return share;
    return shares.containsKey(stem) ? Math.min(share, COMMON_CONCEPT) : COMMON;
  }
}
