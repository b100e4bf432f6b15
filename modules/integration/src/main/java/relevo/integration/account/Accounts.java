package relevo.integration.account;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import relevo.events.integration.IntegrationChanged;
import relevo.events.integration.IntegrationSwitchedOff;
import relevo.integration.vendor.Integration;
import relevo.integration.vendor.Setup;
import relevo.kernel.ProductClock;

/** The integrations that are set up, remembered here and looked up anew every few seconds: any node may have changed them. */
@ApplicationScoped
public class Accounts {

  private static final Logger LOG = System.getLogger(Accounts.class.getName());
  private static final long POLL_SECONDS = 3;
  private static final String OURS = "relevo";

  @Inject StoredAccounts stored;
  @Inject Vendors vendors;
  @Inject ProductClock clock;
  @Inject Event<IntegrationSwitchedOff> switchedOff;
  @Resource ManagedScheduledExecutorService poll;

  /** Of those at work, which events each wants to hear. */
  private record Ear(Account account, Set<String> events) {

    boolean hears(String event) {
      return events.contains(event) || events.contains(Integration.EVERYTHING);
    }
  }

  private volatile List<Account> known = List.of();
  /** Null until it is known. */
  private volatile List<Ear> ears;

  void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
    poll.scheduleWithFixedDelay(this::reload, 0, POLL_SECONDS, TimeUnit.SECONDS);
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) IntegrationChanged changed) {
    poll.execute(this::reload);
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) IntegrationSwitchedOff changed) {
    poll.execute(this::reload);
  }

  /** One at a time: whoever read earlier must not overwrite what was read later. */
  private synchronized void look() {
    List<Account> fresh = stored.accounts();
    ears = fresh.stream().filter(Account::on).flatMap(account -> vendors.named(account.setup().kind()).stream()
        .map(vendor -> new Ear(account, Set.copyOf(vendor.events(account.setup()))))).toList();
    known = fresh;
  }

  private void reload() {
    try {
      look();
    } catch (RuntimeException outage) {
      LOG.log(Level.DEBUG, "The integrations could not be looked up anew", outage);
    }
  }

  /** Those at work that want to hear of such an event. Right after a start, when nobody knows yet, they are looked up in the caller's transaction. */
  public List<Account> hearing(String event) {
    if (ears == null) look();
    List<Ear> all = ears;
    return all.isEmpty() ? List.of() : all.stream().filter(ear -> ear.hears(event)).map(Ear::account).toList();
  }

  /** One that is remembered here. */
  public Optional<Account> remembered(String name) {
    return known.stream().filter(account -> account.name().equals(name)).findFirst();
  }

  /** Those of one kind that are at work, as they are remembered here. */
  public List<Account> ofKind(String kind) {
    return known.stream().filter(account -> account.on() && account.setup().kind().equals(kind)).toList();
  }

  /** The same, looked up if nobody remembers it: it may be younger than what is remembered. In the caller's transaction. */
  public Optional<Account> named(String name) {
    return remembered(name).or(() -> stored.named(name).map(stored::account));
  }

  /** As {@link #named}, if it is switched on. */
  public Optional<Setup> working(String name) {
    return named(name).filter(Account::on).map(Account::setup);
  }

  /** As the database has it, for who must see what its own transaction waited for. In the caller's transaction. */
  public Optional<Account> stored(String name) {
    return stored.named(name).map(stored::account);
  }

  /**
   * It has failed for days, or is gone. In the caller's transaction, which has its partner's row: whoever sets it up anew has the account
   * first, and the next failure tells whether that helped.
   */
  public void switchOff(String name, Instant failingSince, String why) {
    stored.lockedUnlessBusy(name).filter(StoredAccount::isOn).ifPresent(account -> {
      account.switchOff(why);
      account.changed(OURS, clock.now());
      stored.keep(account);
      switchedOff.fire(new IntegrationSwitchedOff(name, account.kind(), failingSince, why));
    });
  }
}
