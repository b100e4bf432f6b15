package relevo.flow.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import relevo.flow.knowledge.Article;

/** Has a language model answer a question from articles that were found for it, and from nothing else. */
@ApplicationScoped
public class AnswerFromArticles {

  /** True if the operator has switched it on; it is off otherwise. */
  public boolean isOn() {
    return false;
  }

  /** Ends within seconds and never throws; not to be called within a transaction. */
  public Optional<Quoted> of(String question, String language, List<Article> articles) {
    return Optional.empty();
  }
}
