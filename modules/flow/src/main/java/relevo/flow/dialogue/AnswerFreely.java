package relevo.flow.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import relevo.flow.knowledge.Article;
import relevo.flow.knowledge.Candidate;
import relevo.flow.knowledge.Library;
import relevo.flow.model.AnswerFromArticles;
import relevo.flow.model.Quoted;
import relevo.jobs.JobHandler;

/** Has a language model answer from the articles found while the conversation's later messages wait, then finishes the turn. */
@ApplicationScoped
class AnswerFreely implements JobHandler<AnswerFreely.Input, Quoted> {

  static final String KIND = "flow.answer-freely";
  private static final Duration PATIENCE = Duration.ofSeconds(8);
  private static final int MOST_ARTICLES = 5;

  /** A turn that waits, and what for. */
  public record Input(Turn turn, String question, Set<String> tags, Before before) {}

  @Inject Library library;
  @Inject AnswerFromArticles model;
  @Inject FinishTurn finish;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<Input> input() {
    return Input.class;
  }

  @Override
  public Direction direction() {
    return Direction.IN;
  }

  @Override
  public boolean calls() {
    return true;
  }

  @Override
  public boolean leaves() {
    return false;
  }

  @Override
  public boolean first() {
    return true;
  }

  @Override
  public Duration deadline() {
    return PATIENCE;
  }

  /** Null if the model has no answer that an article bears out. */
  @Override
  public Quoted call(Input input) {
    if (!model.isOn()) return null;
    String language = input.turn().language();
    List<Article> articles = library.search(input.question(), language, input.tags()).candidates().stream()
        .map(Candidate::article).limit(MOST_ARTICLES).toList();
    return articles.isEmpty() ? null : model.of(input.question(), language, articles).orElse(null);
  }

  @Override
  public void settle(Input input, Quoted answer) {
    finish.with(answer == null ? Told.NOTHING : Told.saying(answer.answer()), input.turn(), input.before());
  }

  /** Even then the customer gets an answer. */
  @Override
  public void parked(Input input, String error) {
    finish.with(Told.NOTHING, input.turn(), input.before());
  }
}
