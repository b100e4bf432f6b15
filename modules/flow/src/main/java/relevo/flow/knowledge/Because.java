package relevo.flow.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Says which words of a question met which of an article. */
final class Because {

  private static final double LEAST = 0.3;
  private static final int MOST = 6;

  private Because() {}

  static List<Candidate.Word> of(List<Term> question, Entry entry, Rarity rarity) {
    double all = question.stream().mapToDouble(rarity::weight).sum();
    List<Candidate.Word> words = new ArrayList<>();
    for (Term term : question) {
      Stream.concat(entry.asked().stream(), entry.answered().stream()).max(Comparator.comparingDouble(met -> Likeness.of(term, met)))
          .filter(met -> Likeness.of(term, met) >= LEAST)
          .map(met -> new Candidate.Word(term.word(), met.word(), rounded(rarity.weight(term) * Likeness.of(term, met) / all)))
          .ifPresent(words::add);
    }
    words.sort(Comparator.comparingDouble(Candidate.Word::weight).reversed());
    return words.stream().distinct().limit(MOST).toList();
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
