package relevo.flow.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the frequent question that a customer means, however written: accents, plurals and slips of one letter are
 * forgiven, and a word that few articles use weighs more than one that many do.
 */
public final class Knowledge {

  private record Question(String article, Set<String> stems) {}

  /** The article that fits best; {@code score} from the floor to 1. */
  public record Match(String article, double score) {}

  private final List<Question> questions = new ArrayList<>();
  private final Map<String, Double> rarity = new HashMap<>();
  private final double floor;
  private final double rarest;

  /** @param floor the lowest score, from 0 to 1, that counts as understood */
  public Knowledge(Map<String, List<String>> questionsByArticle, double floor) {
    this.floor = floor;
    Map<String, Set<String>> users = new HashMap<>();
    questionsByArticle.forEach((article, asked) -> {
      for (String question : asked) {
        Set<String> stems = Stems.in(question);
        if (!stems.isEmpty()) questions.add(new Question(article, stems));
        stems.forEach(stem -> users.computeIfAbsent(stem, key -> new HashSet<>()).add(article));
      }
    });
    rarest = 1 + Math.log(Math.max(1, questionsByArticle.size()));
    users.forEach((stem, articles) -> rarity.put(stem, rarest - Math.log(articles.size())));
  }

  /** The best article for a typed question; empty below the floor, which means "not understood". */
  public Optional<Match> best(String text) {
    Set<String> asked = known(Stems.in(text));
    if (asked.isEmpty()) return Optional.empty();
    Match best = null;
    for (Question question : questions) {
      double score = score(asked, question.stems());
      if (score >= floor && (best == null || score > best.score())) best = new Match(question.article(), score);
    }
    return Optional.ofNullable(best);
  }

  /** A stem that no question has becomes one that is a slip away, if there is one. */
  private Set<String> known(Set<String> stems) {
    Set<String> known = new HashSet<>();
    for (String stem : stems) known.add(rarity.containsKey(stem) ? stem : near(stem));
    return known;
  }

  private String near(String stem) {
    return rarity.keySet().stream().filter(known -> Stems.near(known, stem)).sorted().findFirst().orElse(stem);
  }

  private double score(Set<String> asked, Set<String> question) {
    double shared = 0;
    double all = 0;
    for (String stem : asked) {
      double weight = rarity.getOrDefault(stem, rarest);
      all += weight;
      if (question.contains(stem)) shared += 2 * weight;
    }
    for (String stem : question) all += rarity.get(stem);
    return shared / all;
  }
}
