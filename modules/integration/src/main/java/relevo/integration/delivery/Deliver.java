package relevo.integration.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import relevo.integration.account.Account;
import relevo.integration.account.Accounts;
import relevo.integration.account.Common;
import relevo.integration.account.Vendors;
import relevo.integration.delivery.StoredDelivery.State;
import relevo.integration.vendor.Delivery;
import relevo.integration.vendor.Integration;
import relevo.integration.vendor.NotDelivered;
import relevo.integration.vendor.NotDelivered.Sort;
import relevo.integration.vendor.Setup;
import relevo.integration.vendor.VendorCalls;
import relevo.jobs.JobHandler;
import relevo.journal.Entries.Said;
import relevo.kernel.ProductClock;
import relevo.partner.PartnerState;
import relevo.partner.Partners;

/** Tells one integration of one event: in order for each conversation, later if it cannot be now, and among few at once. */
@ApplicationScoped
class Deliver implements JobHandler<Errand, Outcome> {

  static final String KIND = "integration.deliver";
  /** So many calls of one integration at once on a node: those that hang leave places for the others. */
  static final int AT_ONCE = 8;
  /** After so long without one answer nobody expects one any more. */
  static final Duration DEAD_AFTER = Duration.ofDays(5);

  private static final Logger LOG = System.getLogger(Deliver.class.getName());
  private static final Duration SHORTEST_BUSY = Duration.ofSeconds(2);
  private static final Duration LONGEST_BUSY = Duration.ofSeconds(30);

  @Inject Accounts accounts;
  @Inject Vendors vendors;
  @Inject Deliveries deliveries;
  @Inject Recall recall;
  @Inject Partners partners;
  @Inject ProductClock clock;

  private final Map<String, Semaphore> places = new ConcurrentHashMap<>();

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
    return Recall.PATIENCE.plusSeconds(15);
  }

  @Override
  public Start<Errand> begin(Errand errand, int attempt) {
    StoredDelivery delivery = deliveries.locked(errand.delivery()).filter(StoredDelivery::isWaiting).orElse(null);
    if (delivery == null) return Start.drop();
    Optional<Account> account = accounts.named(delivery.account).filter(Account::on);
    Optional<Integration> vendor = account.flatMap(each -> vendors.named(each.setup().kind()));
    if (vendor.isEmpty()) return giveUp(delivery, "la integración está apagada");
    if (isBusy(delivery.account)) return Start.at(afterOthers(delivery));
    Optional<Instant> pausedUntil = pausedUntil(delivery.account);
    if (pausedUntil.isPresent()) {
      delivery.nextAt = pausedUntil.get();
      return Start.at(delivery.nextAt);
    }
    Optional<Said> said = recall.entry(delivery);
    if (said.isEmpty()) return giveUp(delivery, "el diario ya no guarda el suceso");
    Delivery whole = recall.whole(delivery, said.get(), vendor.get().recalls(), delivery.attempt(attempt));
    if (!isFor(account.get().setup(), whole) || !vendor.get().wants(account.get().setup(), whole)) {
      deliveries.remove(delivery);
      return Start.drop();
    }
    return Start.call(new Errand(delivery.id, account.get().setup(), whole));
  }

  /** Looked at before anything is read: many may wait for one that hangs, or that is left alone. */
  private boolean isBusy(String account) {
    Semaphore place = places.get(account);
    return place != null && place.availablePermits() == 0;
  }

  private Optional<Instant> pausedUntil(String account) {
    return partners.state(partner(account)).filter(state -> state.isPaused(clock.now())).map(PartnerState::pausedUntil);
  }

  /** The longer it waits already the later it asks again, and not all at once: thousands may wait for one that hangs. */
  private Instant afterOthers(StoredDelivery delivery) {
    long waited = Duration.between(delivery.at, clock.now()).toMillis() / 4;
    long pause = Math.clamp(waited, SHORTEST_BUSY.toMillis(), LONGEST_BUSY.toMillis());
    return clock.now().plusMillis(pause + ThreadLocalRandom.current().nextLong(pause / 2));
  }

  private Start<Errand> giveUp(StoredDelivery delivery, String why) {
    delivery.giveUp(why, clock.now());
    return Start.drop();
  }

  private static boolean isFor(Setup setup, Delivery delivery) {
    return isAmong(setup.list(Common.TEAMS), delivery.place().team()) && isAmong(setup.list(Common.CHANNELS), delivery.place().channel());
  }

  private static boolean isAmong(List<String> wanted, String what) {
    return wanted.isEmpty() || wanted.contains(what);
  }

  @Override
  public Outcome call(Errand errand) {
    Semaphore place = places.computeIfAbsent(errand.setup().name(), name -> new Semaphore(AT_ONCE));
    if (!place.tryAcquire()) return new Outcome(Sort.BUSY, 0, null, null, null, null);
    try {
      Outcome outcome = outcome(errand);
      return outcome.saying(Redaction.of(outcome.answer(), errand.setup()));
    } finally {
      place.release();
    }
  }

  private Outcome outcome(Errand errand) {
    try {
      return Outcome.of(vendors.named(errand.setup().kind()).orElseThrow().deliver(errand.setup(), errand.what()));
    } catch (NotDelivered failure) {
      return Outcome.of(failure);
    } catch (RuntimeException nonsense) {
      // its words may hold what the other side answered, and with it what customers wrote
      LOG.log(Level.WARNING, "The integration " + errand.setup() + " could not be told: " + nonsense.getClass().getSimpleName());
      LOG.log(Level.DEBUG, "The integration could not be told", nonsense);
      return Outcome.of(NotDelivered.later("no contestó como debe"));
    }
  }

  /**
   * In the transaction that settles the rest, so that a try that was made is written down whatever comes of it; but not where another
   * node, which took it for lost, has brought it to its end.
   */
  @Override
  public Optional<Instant> again(Errand errand, Outcome outcome, int attempt) {
    StoredDelivery delivery = deliveries.locked(errand.delivery()).filter(StoredDelivery::isWaiting).orElse(null);
    if (delivery == null || outcome.sort() == null) return Optional.empty();
    if (outcome.isBusy()) {
      if (outcome.until() == null) return Optional.of(afterOthers(delivery));
      delivery.nextAt = outcome.until();
      return Optional.of(delivery.nextAt);
    }
    delivery.tried(outcome.status(), outcome.answer(), outcome.why(), clock.now());
    if (outcome.sort() == Sort.GONE) accounts.switchOff(delivery.account, clock.now(), outcome.why());
    if (outcome.sort() != Sort.LATER) return Optional.empty();
    fails(delivery, outcome);
    delivery.nextAt = next(delivery, errand.setup(), outcome);
    return Optional.ofNullable(delivery.nextAt);
  }

  private void fails(StoredDelivery delivery, Outcome outcome) {
    String partner = partner(delivery.account);
    partners.failed(partner, outcome.why(), outcome.until());
    Instant since = partners.state(partner).map(PartnerState::failedAt).orElse(null);
    if (since != null && !clock.now().isBefore(since.plus(DEAD_AFTER))) {
      accounts.switchOff(delivery.account, since, "falla desde hace " + DEAD_AFTER.toDays() + " días: " + outcome.why());
    }
  }

  /** Null if it was tried often enough. */
  private Instant next(StoredDelivery delivery, Setup setup, Outcome outcome) {
    List<Duration> pauses = vendors.named(setup.kind()).orElseThrow().pauses();
    if (delivery.attempts > pauses.size()) return null;
    Instant usual = clock.now().plus(pauses.get(delivery.attempts - 1));
    return outcome.until() != null && outcome.until().isAfter(usual) ? outcome.until() : usual;
  }

  @Override
  public void settle(Errand errand, Outcome outcome) {
    StoredDelivery delivery = deliveries.locked(errand.delivery()).orElse(null);
    if (delivery == null) return;
    if (outcome.sort() != null) {
      if (delivery.isWaiting()) delivery.ends(State.FAILED, clock.now());
      return;
    }
    delivery.tried(outcome.status(), outcome.answer(), null, clock.now());
    delivery.vendorId = outcome.vendorId();
    delivery.ends(State.DELIVERED, clock.now());
    partners.answered(partner(delivery.account));
  }

  @Override
  public void parked(Errand errand, String error) {
    deliveries.locked(errand.delivery()).ifPresent(delivery -> {
      delivery.why = "se ha quedado en mensajes atascados";
      delivery.ends(State.FAILED, clock.now());
    });
  }

  @Override
  public void dropped(List<Errand> errands, String why) {
    for (UUID id : errands.stream().map(Errand::delivery).sorted().toList()) {
      deliveries.locked(id).filter(StoredDelivery::isWaiting).ifPresent(delivery -> delivery.giveUp(why, clock.now()));
    }
  }

  private static String partner(String account) {
    return VendorCalls.OURS + account;
  }
}
