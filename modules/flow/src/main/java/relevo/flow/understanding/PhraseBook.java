package relevo.flow.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All phrases of all lists, laid out so that a sentence is read once, from left to right. */
final class PhraseBook {

  private static final int LONGEST_GAP = 2;

  private final Map<String, List<Phrase>> byFirstTerm = new HashMap<>();
  private final Vocabulary vocabulary;
  private final Grammar grammar;

  PhraseBook(List<Phrase> phrases, Grammar grammar) {
    this.grammar = grammar;
    vocabulary = new Vocabulary(phrases, grammar.neverASlip());
    for (Phrase phrase : phrases) {
      byFirstTerm.computeIfAbsent(phrase.terms().getFirst(), key -> new ArrayList<>()).add(phrase);
    }
  }

  /** Every phrase that counts, in the order of the text; neither look-alikes nor what they hide. */
  List<Hit> in(List<Token> tokens) {
    List<List<String>> terms = tokens.stream().map(token -> vocabulary.termsFor(token.word())).toList();
    List<Hit> hits = new ArrayList<>();
    for (int at = 0; at < terms.size(); at++) {
      for (String term : terms.get(at)) hits.addAll(beginningAt(at, term, terms));
    }
    hits.removeIf(hit -> hit.phrase().kind() == Phrase.Kind.WHOLE && !grammar.onlyFillerAround(hit, tokens));
    List<Hit> lookAlikes = hits.stream().filter(hit -> hit.phrase().kind() == Phrase.Kind.LOOK_ALIKE).toList();
    hits.removeAll(lookAlikes);
    hits.removeIf(hit -> lookAlikes.stream().anyMatch(other -> sameList(hit, other) && other.covers(hit)));
    hits.sort(Comparator.comparingInt(Hit::from).thenComparing(Hit::words, Comparator.reverseOrder()));
    return hits;
  }

  private List<Hit> beginningAt(int at, String term, List<List<String>> terms) {
    List<Hit> hits = new ArrayList<>(1);
    for (Phrase phrase : byFirstTerm.getOrDefault(term, List.of())) {
      int end = end(phrase.terms(), 1, terms, at + 1);
      if (end > 0) hits.add(new Hit(phrase, at, end));
    }
    return hits;
  }

  /** Where the rest of a phrase ends if it goes on at that word; 0 if it does not. */
  private static int end(List<String> phrase, int term, List<List<String>> text, int at) {
    if (term == phrase.size()) return at;
    if (phrase.get(term).equals(Phrase.GAP)) {
      for (int skipped = 0; skipped <= LONGEST_GAP; skipped++) {
        int end = end(phrase, term + 1, text, at + skipped);
        if (end > 0) return end;
      }
      return 0;
    }
    if (at >= text.size() || !text.get(at).contains(phrase.get(term))) return 0;
    return end(phrase, term + 1, text, at + 1);
  }

  private static boolean sameList(Hit hit, Hit other) {
    return hit.phrase().list().equals(other.phrase().list());
  }
}
