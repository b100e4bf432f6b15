package relevo.flow.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All phrases of all lists as one tree of words, so that a sentence is read once, from left to right. */
final class PhraseBook {

  private static final int LONGEST_GAP = 2;
  private static final int LONGEST_LONG_GAP = 5;

  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    final List<Phrase> ends = new ArrayList<>(1);
  }

  private final Node root = new Node();
  private final Vocabulary vocabulary;

  /** @param groups words that phrases name together, by the name in angle brackets */
  PhraseBook(List<Phrase> phrases, Map<String, Set<String>> groups, Set<String> neverASlip) {
    vocabulary = new Vocabulary(phrases, groups, neverASlip);
    for (Phrase phrase : phrases) {
      Node node = root;
      for (String term : phrase.terms()) node = node.next.computeIfAbsent(term, key -> new Node());
      node.ends.add(phrase);
    }
  }

  /** Every phrase that counts, in the order of the text; neither look-alikes nor what they hide. */
  List<Hit> in(List<Token> tokens, Grammar grammar) {
    List<List<String>> terms = tokens.stream().map(token -> vocabulary.termsFor(token.word())).toList();
    List<Hit> hits = new ArrayList<>();
    for (int at = 0; at < terms.size(); at++) {
      Map<Phrase, Integer> ends = new LinkedHashMap<>();
      follow(root, terms, at, ends);
      int from = at;
      ends.forEach((phrase, end) -> hits.add(new Hit(phrase, from, end)));
    }
    hits.removeIf(hit -> hit.phrase().kind() == Phrase.Kind.WHOLE && !grammar.onlyFillerAround(hit, tokens));
    List<Hit> lookAlikes = hits.stream().filter(hit -> hit.phrase().kind() == Phrase.Kind.LOOK_ALIKE).toList();
    hits.removeAll(lookAlikes);
    hits.removeIf(hit -> lookAlikes.stream().anyMatch(other -> sameList(hit, other) && other.covers(hit)));
    hits.sort(Comparator.comparingInt(Hit::from).thenComparing(Hit::words, Comparator.reverseOrder()));
    return hits;
  }

  /** Where the phrases that go on at that word end; the nearest end of each. */
  private static void follow(Node node, List<List<String>> text, int at, Map<Phrase, Integer> ends) {
    for (Phrase phrase : node.ends) ends.putIfAbsent(phrase, at);
    if (at >= text.size()) return;
    for (String term : text.get(at)) {
      Node next = node.next.get(term);
      if (next != null) follow(next, text, at + 1, ends);
    }
    skip(node.next.get(Phrase.GAP), LONGEST_GAP, text, at, ends);
    skip(node.next.get(Phrase.LONG_GAP), LONGEST_LONG_GAP, text, at, ends);
  }

  private static void skip(Node gap, int most, List<List<String>> text, int at, Map<Phrase, Integer> ends) {
    if (gap == null) return;
    for (int skipped = 0; skipped <= most && at + skipped < text.size(); skipped++) follow(gap, text, at + skipped, ends);
  }

  private static boolean sameList(Hit hit, Hit other) {
    return hit.phrase().list().equals(other.phrase().list());
  }
}
