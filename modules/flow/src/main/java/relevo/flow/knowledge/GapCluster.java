package relevo.flow.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Unanswered questions that ask nearly the same; the first gave the cluster its name. */
record GapCluster(List<Gap> gaps) {

  /** How much of the meaning of two questions must be the same. */
  private static final double ALIKE = 0.5;
  private static final int MOST_CLUSTERS = 500;

  private record Begun(List<Term> terms, List<Gap> gaps) {}

  /** The largest first. */
  static List<GapCluster> of(List<Gap> gaps) {
    Map<Gap, List<Term>> terms = new HashMap<>();
    gaps.forEach(gap -> terms.put(gap, Wording.of(gap.text(), gap.language())));
    Rarity rarity = rarity(terms);
    List<Begun> begun = new ArrayList<>();
    for (Gap gap : gaps) join(gap, terms.get(gap), begun, rarity);
    return begun.stream().map(each -> new GapCluster(List.copyOf(each.gaps))).sorted(
        Comparator.comparingInt((GapCluster cluster) -> cluster.gaps.size()).reversed()).toList();
  }

  private static Rarity rarity(Map<Gap, List<Term>> terms) {
    Map<String, Integer> users = new HashMap<>();
    terms.values().forEach(each -> {
      Set<String> keys = new LinkedHashSet<>();
      each.forEach(term -> Rarity.addKeys(term, keys));
      keys.forEach(key -> users.merge(key, 1, Integer::sum));
    });
    return new Rarity(Math.max(1, terms.size()), users);
  }

  private static void join(Gap gap, List<Term> terms, List<Begun> begun, Rarity rarity) {
    Begun best = null;
    double most = ALIKE;
    for (Begun each : begun) {
      double alike = alike(terms, each.terms, rarity);
      if (alike >= most) {
        most = alike;
        best = each;
      }
    }
    if (best != null) best.gaps.add(gap);
    else if (begun.size() < MOST_CLUSTERS) begun.add(new Begun(terms, new ArrayList<>(List.of(gap))));
  }

  private static double alike(List<Term> one, List<Term> other, Rarity rarity) {
    double all = weight(one, rarity) + weight(other, rarity);
    double shared = shared(one, other, rarity) + shared(other, one, rarity);
    return all == 0 ? 0 : shared / all;
  }

  private static double weight(List<Term> terms, Rarity rarity) {
    return terms.stream().mapToDouble(rarity::weight).sum();
  }

  private static double shared(List<Term> terms, List<Term> others, Rarity rarity) {
    return terms.stream().mapToDouble(term -> rarity.weight(term) * Likeness.best(term, others)).sum();
  }

  /** The language that most of them are in. */
  String language() {
    return gaps.stream().collect(Collectors.groupingBy(Gap::language, Collectors.counting())).entrySet().stream()
        .max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  /** Different ones, by language. */
  Map<String, List<String>> questions(int most) {
    Map<String, List<String>> questions = new HashMap<>();
    for (Gap gap : gaps) {
      List<String> asked = questions.computeIfAbsent(gap.language(), key -> new ArrayList<>());
      String line = gap.text().replaceAll("\\s+", " ").strip();
      String start = line.length() > ArticleCheck.LONGEST_QUESTION ? line.substring(0, ArticleCheck.LONGEST_QUESTION) : line;
      if (asked.size() < most && !start.isEmpty() && !asked.contains(start)) asked.add(start);
    }
    return questions;
  }
}
