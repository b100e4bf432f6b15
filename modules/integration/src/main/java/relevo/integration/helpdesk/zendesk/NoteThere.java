package relevo.integration.helpdesk.zendesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import relevo.integration.account.Accounts;
import relevo.integration.vendor.Links;
import relevo.integration.vendor.NotDelivered;
import relevo.integration.vendor.Setup;
import relevo.jobs.JobHandler;
import relevo.kernel.ProductClock;

/** Leaves a note on a ticket there for its agents, once, however long Zendesk is away. */
@ApplicationScoped
class NoteThere implements JobHandler<NoteThere.Errand, NoteThere.Outcome> {

  static final String KIND = "integration.zendesk.note";

  private static final int MOST_TRIES = 40;
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);

  /** {@code setup}, {@code linked} and {@code attempt} are what the call is given, and not kept. */
  public record Errand(String account, UUID ticket, String words, String mark, Setup setup, Linked linked, int attempt) {

    static Errand of(String account, UUID ticket, String words, String mark) {
      return new Errand(account, ticket, words, mark, null, null, 0);
    }
  }

  /** {@code later} if it is worth another try. */
  record Outcome(boolean later) {}

  @Inject Accounts accounts;
  @Inject Links links;
  @Inject WriteThere write;
  @Inject ProductClock clock;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<Errand> input() {
    return Errand.class;
  }

  @Override
  public Direction direction() {
    return Direction.OUTSIDE;
  }

  @Override
  public boolean calls() {
    return true;
  }

  @Override
  public Duration deadline() {
    return Duration.ofSeconds(60);
  }

  @Override
  public Start<Errand> begin(Errand errand, int attempt) {
    Optional<Setup> setup = accounts.working(errand.account());
    Optional<Linked> linked = setup.flatMap(each -> Linked.of(links, each, errand.ticket()));
    if (linked.isEmpty()) return Start.drop();
    return Start.call(new Errand(errand.account(), errand.ticket(), errand.words(), errand.mark(), setup.get(), linked.get(), attempt));
  }

  @Override
  public Outcome call(Errand errand) {
    try {
      write.comment(new Line(errand.setup(), null, errand.attempt()), errand.linked(), WriteThere.Comment.note(errand.words()), errand.mark());
      return new Outcome(false);
    } catch (NotDelivered failure) {
      return new Outcome(failure.sort() == NotDelivered.Sort.LATER || failure.sort() == NotDelivered.Sort.BUSY);
    }
  }

  @Override
  public Optional<Instant> again(Errand errand, Outcome outcome, int attempt) {
    if (!outcome.later() || attempt >= MOST_TRIES) return Optional.empty();
    Duration pause = Duration.ofSeconds(10L * attempt);
    return Optional.of(clock.now().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE));
  }

  @Override
  public void settle(Errand errand, Outcome outcome) {}
}
