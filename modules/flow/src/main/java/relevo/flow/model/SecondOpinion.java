package relevo.flow.model;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import relevo.events.Content;
import relevo.events.flow.Opinion;
import relevo.flow.model.ModelFigures.Result;
import relevo.kernel.Egress;

/** Asks the operator's language model what it makes of a message. Not to be had, late or wrong, it is as if there were none. */
@ApplicationScoped
public class SecondOpinion {

  /** All attempts at one message together. */
  public static final Duration PATIENCE = Duration.ofSeconds(2);

  private static final Duration TOO_SHORT_TO_TRY = Duration.ofMillis(300);
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
  /** Other servers say it in other words; a text that it will not label is no reason to ask worse. */
  private static final Pattern ASKED_TOO_MUCH =
      Pattern.compile("response_format|json_schema|max_tokens|temperature|unsupported_(parameter|value)");
  private static final Logger LOG = System.getLogger(SecondOpinion.class.getName());

  @Inject ModelSettings settings;
  @Inject Egress egress;
  @Inject ModelFigures figures;

  private final KnownOpinions known = new KnownOpinions();
  private final Breaker breaker = new Breaker(System::nanoTime);
  private volatile Question question = Question.STRICT;

  /** Of nobody. */
  public static SecondOpinion none() {
    SecondOpinion none = new SecondOpinion();
    none.settings = ModelSettings.of(null, null, null, "openai");
    return none;
  }

  @PostConstruct
  void trustTheModel() {
    if (settings.isOn()) egress.trust(settings.address());
  }

  void register(@Observes @Initialized(ApplicationScoped.class) Object application) {
    if (settings.isOn()) figures.register(breaker::isOpen);
  }

  /** True of a text of some words, if there is a model. */
  public boolean isWanted(Content content) {
    return settings.isOn() && (content.kind() == Content.Kind.TEXT || content.hasTranscript()) && content.text() != null
        && WORD.matcher(content.text()).results().limit(2).count() == 2;
  }

  /** Ends within {@link #PATIENCE}, and never throws. */
  public Optional<Opinion> of(String text) {
    String redacted = Redaction.of(text);
    Optional<Opinion> remembered = known.of(redacted);
    if (remembered.isPresent()) return remembered;
    if (!breaker.allows()) {
      figures.add(Result.PAUSED);
      return Optional.empty();
    }
    Optional<Opinion> opinion = asked(redacted);
    opinion.ifPresent(sound -> known.keep(redacted, sound));
    return opinion;
  }

  private Optional<Opinion> asked(String redacted) {
    long start = System.nanoTime();
    try {
      Egress.Answer answer = answer(redacted);
      if (answer.status() == 200 || answer.status() == 400) breaker.succeeded();
      else breaker.failed();
      Optional<Opinion> opinion = answer.status() == 200 ? Reply.read(answer.body(), settings.source()) : Optional.empty();
      count(opinion.isPresent() ? Result.USED : answer.status() == 200 ? Result.UNUSABLE : Result.REFUSED, start);
      if (opinion.isEmpty()) LOG.log(Level.WARNING, "The model answered {0} and nothing that can be used", answer.status());
      return opinion;
    } catch (Egress.NotSent | Egress.Unanswered | RuntimeException e) {
      breaker.failed();
      count(e instanceof Egress.NotSent ? Result.UNREACHABLE : Result.LATE, start);
      LOG.log(Level.WARNING, "The model was not to be had: {0}", e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  private void count(Result result, long start) {
    figures.add(result, Duration.ofNanos(System.nanoTime() - start));
  }

  private Egress.Answer answer(String redacted) throws Egress.NotSent, Egress.Unanswered {
    long end = System.nanoTime() + PATIENCE.toNanos();
    Egress.Answer answer = ask(redacted, PATIENCE);
    while (answer.status() == 400 && ASKED_TOO_MUCH.matcher(answer.body()).find() && question != question.next()) {
      question = question.next();
      Duration left = Duration.ofNanos(end - System.nanoTime());
      if (left.compareTo(TOO_SHORT_TO_TRY) < 0) break;
      answer = ask(redacted, left);
    }
    return answer;
  }

  private Egress.Answer ask(String redacted, Duration deadline) throws Egress.NotSent, Egress.Unanswered {
    return egress.send(new Egress.Call("POST", settings.address(), settings.headers(), question.body(settings.model(), redacted), deadline));
  }
}
