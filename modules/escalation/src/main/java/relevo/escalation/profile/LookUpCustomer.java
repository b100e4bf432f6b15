package relevo.escalation.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import relevo.escalation.customers.Health;
import relevo.escalation.customers.Inquiry;
import relevo.escalation.customers.SourceAway;
import relevo.escalation.customers.SourceSetup;
import relevo.escalation.source.Sources;
import relevo.escalation.source.Vendors;
import relevo.jobs.JobHandler;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;
import relevo.partner.PartnerState;

/** Asks the sources about one customer and writes down what they say, or that they did not answer; then they are asked again soon. */
@ApplicationScoped
class LookUpCustomer implements JobHandler<Wanted, List<Heard>> {

  static final String KIND = "escalation.customer";

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration PATIENCE_WITH_ONE = Duration.ofSeconds(6);
  private static final List<Duration> PAUSES = List.of(Duration.ofSeconds(5), Duration.ofSeconds(40), Duration.ofMinutes(3));

  @Inject Sources sources;
  @Inject Vendors vendors;
  @Inject Profiles profiles;
  @Inject TellProfile tell;
  @Inject Health health;
  @Inject Asking asking;
  @Inject Jobs jobs;
  @Inject ProductClock clock;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<Wanted> input() {
    return Wanted.class;
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
  public Duration deadline() {
    return PATIENCE.plusSeconds(2);
  }

  /** Several messages in a row ask once; and a source that is left alone for now is not asked at all. */
  @Override
  public Start<Wanted> begin(Wanted wanted, int attempt) {
    List<String> names = setups(wanted).stream().map(SourceSetup::name).toList();
    if (names.isEmpty()) return Start.drop();
    Profile profile = profiles.locked(wanted.contact());
    if (attempt == 1 && !isNeeded(wanted, profile, names)) return Start.drop();
    profile.asked(wanted.phone(), clock.now());
    Map<String, PartnerState> states = health.states();
    List<String> ready = new ArrayList<>(names);
    ready.removeIf(name -> states.containsKey(name) && states.get(name).isPaused(clock.now()));
    names.stream().filter(name -> !ready.contains(name)).forEach(name -> {
      profile.unheard(name, states.get(name).why(), clock.now());
      tryAgain(wanted.of(List.of(name)), states.get(name).pausedUntil());
    });
    return ready.isEmpty() ? Start.drop() : Start.call(wanted.of(ready));
  }

  private boolean isNeeded(Wanted wanted, Profile profile, List<String> names) {
    if (wanted.now()) return !profile.wasAskedWithin(Asking.SHORTEST_PAUSE, clock.now());
    if (wanted.isAgain()) return profile.isAbout(wanted.phone()) && profile.isFailing(names);
    return !profile.isFresh(wanted.phone(), names, asking.cache(), clock.now());
  }

  private List<SourceSetup> setups(Wanted wanted) {
    return sources.all().stream().filter(setup -> wanted.sources() == null || wanted.sources().contains(setup.name())).toList();
  }

  @Override
  public List<Heard> call(Wanted wanted) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    return setups(wanted).stream().map(setup -> ask(setup, wanted.phone(), end)).toList();
  }

  private Heard ask(SourceSetup setup, String phone, long end) {
    try {
      Inquiry mine = Inquiry.within(PATIENCE_WITH_ONE, setup, phone);
      return new Heard(setup.name(), vendors.ask(new Inquiry(setup, phone, Math.min(end, mine.endsAt()))), null, null);
    } catch (SourceAway away) {
      return new Heard(setup.name(), null, away.getMessage(), away.until());
    }
  }

  @Override
  public void settle(Wanted wanted, List<Heard> heard) {
    Profile profile = profiles.locked(wanted.contact());
    // meanwhile they may have another number, about which somebody asks already
    if (!profile.isAbout(wanted.phone())) return;
    TellProfile.Before before = tell.before(wanted.contact(), wanted.phone(), profile);
    heard.forEach(each -> write(each, profile));
    profile.keepOnly(sources.names());
    heard.stream().filter(each -> !each.isAnswer()).forEach(each -> tryAgain(wanted.of(List.of(each.source())), each.until()));
    tell.after(before, profile, heard.stream().map(Heard::source).toList(), null);
  }

  private void write(Heard heard, Profile profile) {
    if (heard.isAnswer()) {
      health.answered(heard.source());
      profile.heard(heard.source(), heard.answer(), clock.now());
    } else {
      health.failed(heard.source(), heard.why(), heard.until());
      profile.unheard(heard.source(), heard.why(), clock.now());
    }
  }

  /** A few times; later their next message asks. */
  private void tryAgain(Wanted silent, Instant until) {
    if (silent.tries() >= PAUSES.size()) return;
    Instant soon = clock.now().plus(PAUSES.get(silent.tries()));
    Instant due = until != null && until.isAfter(soon) ? until : soon;
    if (Duration.between(clock.now(), due).compareTo(asking.cache()) > 0) return;
    jobs.addLater(KIND, silent.contact(), due, silent.again());
  }
}
