package relevo.flow.knowledge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import relevo.kernel.JsonText;

/** An article that analysts keep; its texts are JSON by language. */
@Entity
@Table(schema = "flow", name = "article")
class StoredArticle {

  @Id private String id;
  @Version private Long version;
  @Enumerated(EnumType.STRING) private State state;
  private String title;
  private String questions;
  private String answer;
  private String tags;
  @Column(name = "expires_at") private Instant expiresAt;
  @Column(name = "changed_by") private String changedBy;
  @Column(name = "changed_at") private Instant changedAt;

  protected StoredArticle() {}

  StoredArticle(String id) {
    this.id = id;
  }

  /** Questions by language, as JSON-B reads them. */
  public record Questions(List<String> es, List<String> en, List<String> pt) {}

  String id() {
    return id;
  }

  long version() {
    return version == null ? 0 : version;
  }

  State state() {
    return state;
  }

  String changedBy() {
    return changedBy;
  }

  Instant changedAt() {
    return changedAt;
  }

  Article article() {
    return new Article(id, texts(title), asked(JsonText.as(Questions.class, questions)), texts(answer),
        new TreeSet<>(List.of(JsonText.as(String[].class, tags))), expiresAt);
  }

  void becomes(Article article, State newState, String by, Instant at) {
    state = newState;
    title = JsonText.of(article.title());
    questions = JsonText.of(new Questions(article.questions().get("es"), article.questions().get("en"), article.questions().get("pt")));
    answer = JsonText.of(article.answer());
    tags = JsonText.of(article.tags());
    expiresAt = article.expires();
    changedBy = by;
    changedAt = at;
  }

  /** True if it says the same already. */
  boolean isLike(Article article, State other) {
    return state == other && article().equals(article);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> texts(String json) {
    return JsonText.as(Map.class, json);
  }

  private static Map<String, List<String>> asked(Questions questions) {
    Map<String, List<String>> all = new HashMap<>();
    all.put("es", questions.es());
    all.put("en", questions.en());
    all.put("pt", questions.pt());
    return all;
  }
}
