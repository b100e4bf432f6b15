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

  /** What a written word may stand for. A "no" is never skipped: it would turn the phrase into its opposite. */
  private record Word(List<String> terms, boolean negator) {}

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
    List<Word> words = tokens.stream()
        .map(token -> new Word(vocabulary.termsFor(token.word()), grammar.negators().contains(token.word()))).toList();
    List<Hit> hits = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      Map<Phrase, Integer> ends = new LinkedHashMap<>();
      follow(root, words, at, ends);
      int from = at;
      ends.forEach((phrase, end) -> hits.add(new Hit(phrase, from, end)));
    }
    hits.removeIf(hit -> hit.phrase().kind() == Phrase.Kind.WHOLE && !grammar.onlyFillerAround(hit, tokens));
    List<Hit> lookAlikes = hits.stream()
        .filter(hit -> hit.phrase().kind() == Phrase.Kind.LOOK_ALIKE && !hit.pauses(tokens)).toList();
    hits.removeIf(hit -> hit.phrase().kind() == Phrase.Kind.LOOK_ALIKE);
    hits.removeIf(hit -> lookAlikes.stream().anyMatch(other -> sameList(hit, other) && other.covers(hit)));
    hits.sort(Comparator.comparingInt(Hit::from).thenComparing(Hit::words, Comparator.reverseOrder()));
    return hits;
  }

  /** Where the phrases that go on at that word end; the nearest end of each. */
  private static void follow(Node node, List<Word> text, int at, Map<Phrase, Integer> ends) {
    for (Phrase phrase : node.ends) ends.putIfAbsent(phrase, at);
    if (at >= text.size()) return;
    for (String term : text.get(at).terms) {
      Node next = node.next.get(term);
      if (next != null) follow(next, text, at + 1, ends);
    }
    skip(node.next.get(Phrase.GAP), LONGEST_GAP, text, at, ends);
    skip(node.next.get(Phrase.LONG_GAP), LONGEST_LONG_GAP, text, at, ends);
  }

  private static void skip(Node gap, int most, List<Word> text, int at, Map<Phrase, Integer> ends) {
    if (gap == null) return;
    for (int skipped = 0; skipped <= most && at + skipped < text.size(); skipped++) {
      follow(gap, text, at + skipped, ends);
      if (text.get(at + skipped).negator) return;
    }
  }

  private static boolean sameList(Hit hit, Hit other) {
    return hit.phrase().list().equals(other.phrase().list());
  }
}
