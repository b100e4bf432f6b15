package relevo.integration.helpdesk.zendesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import relevo.integration.account.Accounts;
import relevo.integration.vendor.Links;
import relevo.integration.vendor.NotDelivered;
import relevo.integration.vendor.Setup;
import relevo.jobs.JobHandler;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;

/**
 * Does at the desk what agents did to a ticket there. A webhook is but a hint that there is something new: all that is new is read and
 * done in its order, so that what came late, twice or not at all does no harm. If nothing can be read for a minute the webhook's own words
 * will do: until then an earlier answer, whose webhook comes late, is not overtaken.
 */
@ApplicationScoped
class BringIn implements JobHandler<BringIn.Errand, BringIn.News> {

  static final String KIND = "integration.zendesk.bring";

  /** More, and a refusal on top of them would park the job. */
  private static final int MOST_TRIES = 3;
  private static final int MOST_ROUNDS = 60;
  private static final Duration PAUSE = Duration.ofSeconds(2);
  private static final Duration NEXT_ROUND = Duration.ofSeconds(30);
  /** Of rounds in which the order counts more than the hurry; each takes {@link #PAUSE} three times, and {@link #SOON}. */
  static final int ORDERLY_ROUNDS = 6;
  private static final Duration SOON = Duration.ofSeconds(5);

  /** A hint, {@code round} is how often nothing could be read before; {@code setup} and {@code linked} are what the call is given, and not kept. */
  public record Errand(String account, UUID ticket, Hint hint, int round, Setup setup, Linked linked) {

    static Errand of(String account, UUID ticket, Hint hint) {
      return new Errand(account, ticket, hint, 0, null, null);
    }

    Errand next() {
      return new Errand(account, ticket, hint, round + 1, null, null);
    }
  }

  /** What is new there; {@code whole} if it was read there, and not in the hint. */
  record News(List<Deed> deeds, boolean whole) {}

  @Inject Accounts accounts;
  @Inject Links links;
  @Inject ReadThere read;
  @Inject FollowZendesk follow;
  @Inject Jobs jobs;
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

  /** It only brings in. */
  @Override
  public boolean leaves() {
    return false;
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
    return Start.call(new Errand(errand.account(), errand.ticket(), errand.hint(), errand.round(), setup.get(), linked.get()));
  }

  @Override
  public News call(Errand errand) {
    try {
      return new News(read.deeds(new Line(errand.setup(), null, 1), errand.linked()), true);
    } catch (NotDelivered | RuntimeException away) {
      return new News(errand.round() < ORDERLY_ROUNDS ? List.of() : hinted(errand), false);
    }
  }

  private static List<Deed> hinted(Errand errand) {
    Hint hint = errand.hint();
    boolean ours = String.valueOf(errand.linked().memory().us()).equals(hint.author());
    return ours || !hint.isReply() ? List.of() : List.of(new Deed(Deed.Sort.REPLY, hint.comment(), hint.email(), hint.text(), 0));
  }

  /** It is better to read it all, but not much later. */
  @Override
  public Optional<Instant> again(Errand errand, News news, int attempt) {
    if (news.whole() || attempt >= MOST_TRIES) return Optional.empty();
    return Optional.of(clock.now().plus(PAUSE.multipliedBy(attempt)));
  }

  @Override
  public void settle(Errand errand, News news) {
    if (!news.whole() && errand.round() < MOST_ROUNDS) {
      Duration pause = errand.round() < ORDERLY_ROUNDS ? SOON : NEXT_ROUND;
      jobs.addLater(KIND, errand.ticket(), clock.now().plus(pause), errand.next());
    }
    for (Deed deed : news.deeds()) {
      // each that the desk refuses costs a try: the others have a job of their own
      if (!follow.follow(errand.setup(), errand.linked(), deed)) {
        jobs.add(KIND, errand.ticket(), Errand.of(errand.account(), errand.ticket(), errand.hint()));
        return;
      }
    }
  }
}
