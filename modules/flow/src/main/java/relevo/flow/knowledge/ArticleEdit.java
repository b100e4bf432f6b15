package relevo.flow.knowledge;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import relevo.kernel.Refusal;

/** What somebody wants an article to be; {@code state} is PUBLISHED unless said otherwise, {@code by} names who changes it. */
public record ArticleEdit(
    String id, String state, Map<String, String> title, Map<String, List<String>> questions, Map<String, String> answer, List<String> tags,
    String expires, String by) {

  static final int LARGEST = 256 * 1024;

  /** @throws Refusal 422 that names all that is wrong */
  Article article(String named) {
    refuseUnknownLanguages();
    Article article = ArticleCheck.tidy(new Article(named, title, questions, answer, tags == null ? Set.of() : new TreeSet<>(tags), end()));
    List<String> problems = ArticleCheck.problems(article, wanted());
    if (!problems.isEmpty()) {
      throw new Refusal(422, "article-wrong", "El artículo no se puede guardar: " + String.join("; ", problems) + ".");
    }
    return article;
  }

  State wanted() {
    if (state == null) return State.PUBLISHED;
    return State.said(state).orElseThrow(() -> new Refusal(422, "state-unknown", "«state» es PUBLISHED o DRAFT."));
  }

  private Instant end() {
    try {
      return expires == null || expires.isBlank() ? null : Instant.parse(expires.strip());
    } catch (DateTimeParseException notATime) {
      throw new Refusal(422, "expires-unreadable", "«expires» es una fecha con hora, como 2027-01-31T00:00:00Z.");
    }
  }

  private void refuseUnknownLanguages() {
    for (Map<String, ?> byLanguage : Arrays.asList(title, questions, answer)) {
      if (byLanguage != null && !Article.LANGUAGES.containsAll(byLanguage.keySet())) {
        throw new Refusal(422, "language-unknown", "Los idiomas son es, en y pt.");
      }
    }
  }
}
