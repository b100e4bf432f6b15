package relevo.flow.knowledge;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** An article as the API shows it. */
public record ArticleCard(
    String id, State state, Map<String, String> title, Map<String, List<String>> questions, Map<String, String> answer, List<String> tags,
    Instant expires, String changedBy, Instant changedAt, long version) {

  static ArticleCard of(StoredArticle stored) {
    Article article = stored.article();
    return new ArticleCard(article.id(), stored.state(), article.title(), article.questions(), article.answer(), List.copyOf(article.tags()),
        article.expires(), stored.changedBy(), stored.changedAt(), stored.version());
  }
}
