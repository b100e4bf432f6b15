package relevo.flow.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relevo.flow.understanding.Letters;

/** What words have to do with each other in any business: which mean the same, which are near, which say nothing. */
final class Thesaurus {

  /** To be raised when words are read otherwise. */
  private static final long EDITION = 2;
  /** The concept of greetings and the like. */
  static final String NOTHING = "nada";
  private static final int SHORTEST_FOREIGN = 4;
  private static final double COMMON = 0.3;
  private static final double COMMON_CONCEPT = 0.5;

  /** Of no weight within a phrase: "pedir una cita" is "pedir cita". */
  private static final Set<String> ARTICLES = Set.of(("a al an el la las lo los un una unos unas mi mis su sus tu tus the my your our o os as"
      + " um uma meu minha meus minhas seu sua").split(" "));

  /** What may stand within a phrase and change nothing: "me duele mucho el pecho". */
  private static final Set<String> FILLERS = stems("me te se nos le les ya aun todavia mucho muy tan super re bastante ahora hoy aca aqui"
      + " ahi tambien solo really very just still so even also muito ja ainda tao bem la ai tambem so agora");

  /** Some words in a row, by stem, that stand for a concept. */
  record Phrase(List<String> stems, String concept, double share) {

    /** Where it ends if it begins there, with one filler more at most; -1 if it does not. */
    int end(List<String> text, int at) {
      int next = at;
      int fillers = 0;
      for (int i = 0; i < stems.size(); next++) {
        if (next >= text.size()) return -1;
        if (stems.get(i).equals(text.get(next))) i++;
        else if (i == 0 || ++fillers > 1 || !FILLERS.contains(text.get(next))) return -1;
      }
      return next;
    }
  }

  /** Phrases of one length that end at one place. */
  record Phrases(List<Phrase> all, int end) {}

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
  private final Set<String> wordsInPhrases = new HashSet<>();

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
        wordsInPhrases.addAll(spoken);
        phrases.computeIfAbsent(stems.getFirst(), key -> new ArrayList<>()).add(new Phrase(stems, head[0], share));
      } else {
        words.add(spoken.getFirst());
        saidIn.computeIfAbsent(language, key -> new HashSet<>()).add(spoken.getFirst());
        concepts.computeIfAbsent(language, key -> new HashMap<>()).computeIfAbsent(stems.getFirst(), key -> new HashSet<>()).add(head[0]);
        shares.merge(stems.getFirst(), share, Math::max);
      }
    }
  }

  private static Set<String> stems(String words) {
    return Stream.of(words.split(" ")).map(Stem::of).collect(Collectors.toSet());
  }

  static boolean isArticle(String word) {
    return ARTICLES.contains(word);
  }

  /** The words that a short form stands for; itself if it is none. */
  String spelledOut(String word) {
    return shortForms.getOrDefault(word, word);
  }

  /** Those that the longest phrase at this place stands for, all of one length; none if there is none. */
  Phrases phrasesAt(List<String> stems, int at) {
    List<Phrase> longest = new ArrayList<>();
    int end = at;
    for (Phrase phrase : phrases.getOrDefault(stems.get(at), List.of())) {
      int last = phrase.end(stems, at);
      int size = phrase.stems().size();
      int most = longest.isEmpty() ? 0 : longest.getFirst().stems().size();
      if (last < 0 || most > size || most == size && last > end) continue;
      if (most < size || last < end) longest.clear();
      longest.add(phrase);
      end = last;
    }
    return new Phrases(longest, end);
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

  /** True of a word just as it is listed. */
  boolean has(String word) {
    return words.contains(word) || common.contains(word) || wordsInPhrases.contains(word) || isEmptySomewhere(word);
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
