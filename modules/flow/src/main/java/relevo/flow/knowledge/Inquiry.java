package relevo.flow.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A question as the database is asked it: each thing as a text query over its synonyms, what it weighs, and the words that
 * nobody knows.
 */
record Inquiry(List<String> things, List<Double> weights, List<String> unknown) {

  private static final int MOST_THINGS = 12;
  private static final int MOST_UNKNOWN = 4;
  private static final int SHORTEST_UNKNOWN = 4;

  static Inquiry of(List<Term> question, Rarity rarity) {
    List<Term> telling = question.stream().filter(term -> rarity.weight(term) > 0)
        .sorted(Comparator.comparingDouble(rarity::weight).reversed()).limit(MOST_THINGS).toList();
    List<String> things = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    for (Term term : telling) {
      String said = thing(term);
      if (said.isEmpty()) continue;
      things.add(said);
      weights.add(rarity.weight(term));
    }
    List<String> unknown = telling.stream().filter(term -> !term.hasConcepts() && !rarity.knows(term)).map(Term::word)
        .filter(word -> word.length() >= SHORTEST_UNKNOWN).limit(MOST_UNKNOWN).toList();
    return new Inquiry(things, weights, unknown);
  }

  boolean isEmpty() {
    return things.isEmpty() && unknown.isEmpty();
  }

  /** Such as "envio | despacho | (dar & baja)". */
  private static String thing(Term term) {
    List<String> said = new ArrayList<>(List.of(term.word()));
    term.concepts().forEach(concept -> said.addAll(Thesaurus.shipped().sayings(concept)));
    return said.stream().distinct().map(Inquiry::together).filter(each -> !each.isEmpty()).collect(Collectors.joining(" | "));
  }

  private static String together(String saying) {
    String words = Arrays.stream(saying.split(" ")).map(word -> word.replaceAll("[^\\p{L}\\p{N}]", "")).filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" & "));
    return words.contains(" ") ? "(" + words + ")" : words;
  }
}
