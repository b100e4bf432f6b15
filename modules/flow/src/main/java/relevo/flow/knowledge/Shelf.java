package relevo.flow.knowledge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A library in memory. */
final class Shelf implements Library {

  private final Map<String, Article> articles = new TreeMap<>();

  Shelf(List<Article> given) {
    given.forEach(article -> articles.put(article.id(), article));
  }

  @Override
  public Found search(String text, String language, Set<String> tags) {
    Map<String, List<String>> asked = new TreeMap<>();
    for (Article article : listed(tags, Integer.MAX_VALUE)) {
      List<String> all = new ArrayList<>(article.title().values());
      article.questions().values().forEach(all::addAll);
      asked.put(article.id(), all);
    }
    return new Knowledge(asked, 0.1).best(text)
        .map(match -> new Found(List.of(new Candidate(articles.get(match.article()), match.score(), List.of())))).orElse(Found.NOTHING);
  }

  @Override
  public Optional<Article> article(String id) {
    return Optional.ofNullable(articles.get(id)).filter(article -> !article.isOverAt(Instant.now()));
  }

  @Override
  public List<Article> listed(Set<String> tags, int most) {
    return articles.values().stream().filter(article -> article.has(tags) && !article.isOverAt(Instant.now()))
        .sorted(Comparator.comparing(Article::id)).limit(most).toList();
  }
}
