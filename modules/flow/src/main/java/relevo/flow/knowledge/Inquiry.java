package relevo.flow.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A question as the database is asked it: of each thing the words, what they mean and what it weighs; and the words nobody knows. */
record Inquiry(List<String> said, List<String> meant, List<Double> weights, List<String> unknown) {

  private static final int MOST_THINGS = 8;
  private static final int MOST_UNKNOWN = 2;
  private static final int SHORTEST_UNKNOWN = 6;
  /** What weighs less than this part of the most telling word finds too much and tells too little. */
  private static final double TELLING = 0.3;

  static Inquiry of(List<Term> question, Rarity rarity) {
    double most = question.stream().mapToDouble(rarity::weight).max().orElse(0);
    List<Term> telling = question.stream().filter(term -> rarity.weight(term) >= most * TELLING)
        .sorted(Comparator.comparingDouble(rarity::weight).reversed()).toList();
    Inquiry inquiry = new Inquiry(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), telling.stream()
        .filter(term -> !term.hasConcepts() && !rarity.knows(term)).map(Term::word)
        .filter(word -> word.length() >= SHORTEST_UNKNOWN).limit(MOST_UNKNOWN).toList());
    telling.stream().filter(term -> rarity.knows(term) || rarity.hasWord(term.word())).limit(MOST_THINGS)
        .forEach(term -> inquiry.add(term, rarity.weight(term)));
    return inquiry;
  }

  private void add(Term term, double weight) {
    String words = Arrays.stream(term.word().split(" ")).map(word -> word.replaceAll("[^\\p{L}\\p{N}]", ""))
        .filter(word -> !word.isEmpty()).collect(Collectors.joining(" & "));
    if (words.isEmpty()) return;
    said.add(words);
    meant.add(term.concepts().stream().map(Inquiry::lexeme).collect(Collectors.joining(" | ")));
    weights.add(weight);
  }

  /** As it stands among the words of an article. */
  static String lexeme(String concept) {
    return "c_" + concept;
  }

  boolean isEmpty() {
    return said.isEmpty() && unknown.isEmpty();
  }
}
