package relevo.flow.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import relevo.flow.understanding.Letters;
import relevo.kernel.Refusal;

/** Makes a draft of questions that nobody answered: with their own words, and without an answer, which a person has to write. */
@ApplicationScoped
class BeginArticle {

  private static final int QUESTIONS = 20;

  @Inject Articles articles;
  @Inject Gaps gaps;

  /** @param named its id; null for one made of its first question */
  StoredArticle begin(GapCluster cluster, String named, String by) {
    Article article = article(named, cluster);
    List<String> problems = ArticleCheck.problems(article, State.DRAFT);
    if (!problems.isEmpty()) throw new Refusal(422, "article-wrong", "No se puede hacer el borrador: " + String.join("; ", problems) + ".");
    if (articles.named(article.id()).isPresent()) {
      throw new Refusal(409, "article-there", "Ya hay un artículo «" + article.id() + "»: diga otro identificador en «id».");
    }
    StoredArticle stored = articles.keep(new StoredArticle(article.id()), article, State.DRAFT, by);
    gaps.begun(cluster.gaps().stream().map(Gap::id).toList(), article.id());
    return stored;
  }

  static Article article(String named, GapCluster cluster) {
    Map<String, List<String>> questions = cluster.questions(QUESTIONS);
    Map<String, String> titles = new HashMap<>();
    questions.forEach((language, asked) -> {
      if (!asked.isEmpty()) titles.put(language, shortened(asked.getFirst(), ArticleCheck.LONGEST_TITLE));
    });
    return new Article(named == null ? slug(cluster.gaps().getFirst()) : named, titles, questions, Map.of(), Set.of(), null);
  }

  private static String slug(Gap gap) {
    String words = Letters.fold(gap.text()).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return (shortened(words, 40).replaceAll("-$", "") + "-" + gap.id().toString().substring(30)).replaceAll("^-", "");
  }

  private static String shortened(String text, int most) {
    return text.length() > most ? text.substring(0, most).strip() : text;
  }
}
