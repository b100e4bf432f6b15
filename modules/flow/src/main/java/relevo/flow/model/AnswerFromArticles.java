package relevo.flow.model;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.flow.knowledge.Article;
import relevo.kernel.Egress;

/** Has a language model answer a question from articles that were found for it, and from nothing else. */
@ApplicationScoped
public class AnswerFromArticles {

  /** All attempts at one question together. */
  public static final Duration PATIENCE = Duration.ofSeconds(3);
  /** More than these are not shown to the model. */
  public static final int MOST_ARTICLES = 5;

  private static final Duration TOO_SHORT_TO_TRY = Duration.ofMillis(500);
  private static final Pattern ASKED_TOO_MUCH =
      Pattern.compile("response_format|json_schema|max_tokens|temperature|unsupported_(parameter|value)");
  private static final Logger LOG = System.getLogger(AnswerFromArticles.class.getName());

  @Inject ModelSettings settings;
  @Inject Egress egress;
  @Inject @ConfigProperty(name = "relevo.model.answers", defaultValue = "false") boolean wanted;

  private final Breaker breaker = new Breaker(System::nanoTime);
  private volatile Question way = Question.STRICT;

  /** Of nobody. */
  public static AnswerFromArticles none() {
    AnswerFromArticles none = new AnswerFromArticles();
    none.settings = ModelSettings.of(null, null, null, "openai");
    return none;
  }

  @PostConstruct
  void trustTheModel() {
    if (isOn()) egress.trust(settings.address());
  }

  /** True if the operator has switched it on; it is off otherwise. */
  public boolean isOn() {
    return wanted && settings.isOn();
  }

  /** Ends within {@link #PATIENCE} and never throws; not to be called within a transaction. */
  public Optional<Quoted> of(String question, String language, List<Article> articles) {
    if (!isOn() || articles.isEmpty() || question.isBlank() || !breaker.allows()) return Optional.empty();
    List<Article> shown = articles.subList(0, Math.min(MOST_ARTICLES, articles.size()));
    try {
      Egress.Answer answer = answer(new ArticleQuestion(Redaction.of(question), language, shown));
      if (answer.status() == 200 || answer.status() == 400) breaker.succeeded();
      else breaker.failed();
      Optional<Quoted> quoted = answer.status() == 200 ? ArticleReply.read(answer.body(), language, shown) : Optional.empty();
      if (quoted.isEmpty()) LOG.log(Level.INFO, "The model answered {0} and nothing that the articles say", answer.status());
      return quoted;
    } catch (Egress.NotSent | Egress.Unanswered | RuntimeException e) {
      breaker.failed();
      LOG.log(Level.WARNING, "The model was not to be had: {0}", e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  private Egress.Answer answer(ArticleQuestion question) throws Egress.NotSent, Egress.Unanswered {
    long end = System.nanoTime() + PATIENCE.toNanos();
    Egress.Answer answer = ask(question, PATIENCE);
    while (answer.status() == 400 && ASKED_TOO_MUCH.matcher(answer.body()).find() && way != way.next()) {
      way = way.next();
      Duration left = Duration.ofNanos(end - System.nanoTime());
      if (left.compareTo(TOO_SHORT_TO_TRY) < 0) break;
      answer = ask(question, left);
    }
    return answer;
  }

  private Egress.Answer ask(ArticleQuestion question, Duration deadline) throws Egress.NotSent, Egress.Unanswered {
    byte[] body = question.body(settings.model(), way);
    return egress.send(new Egress.Call("POST", settings.address(), settings.headers(), body, deadline));
  }
}
