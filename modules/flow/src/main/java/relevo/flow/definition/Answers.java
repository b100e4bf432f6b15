package relevo.flow.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import relevo.flow.knowledge.Knowledge;

/** The frequent questions of a flow. {@code after} is said below each answer and may be null. */
public record Answers(Set<String> tags, List<Article> articles, Words after, Knowledge knowledge) {

  static Answers of(Set<String> tags, List<Article> articles, Words after, double floor) {
    Map<String, List<String>> questions = new LinkedHashMap<>();
    for (Article article : articles) {
      List<String> asked = new ArrayList<>(article.question().texts().values());
      article.variants().values().forEach(asked::addAll);
      questions.put(article.id(), asked);
    }
    return new Answers(Set.copyOf(tags), List.copyOf(articles), after, new Knowledge(questions, floor));
  }

  public Optional<Article> chosen(String choice) {
    return articles.stream().filter(article -> article.choice().equals(choice)).findFirst();
  }

  /** What answers a typed question, if anything does well enough. */
  public Optional<Knowledge.Match> best(String text) {
    return knowledge.best(text);
  }

  public Optional<Article> article(Knowledge.Match match) {
    return articles.stream().filter(article -> article.id().equals(match.article())).findFirst();
  }
}
