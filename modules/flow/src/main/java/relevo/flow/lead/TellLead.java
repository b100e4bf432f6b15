package relevo.flow.lead;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import relevo.jobs.JobHandler;
import relevo.kernel.Egress;
import relevo.kernel.ProductClock;

/** Tells the operator's own system of a lead: for half a day if it cannot be had, then the lead is a dead letter. */
@ApplicationScoped
class TellLead implements JobHandler<LeadToTell, Integer> {

  static final String KIND = "flow.tell-lead";
  static final int MOST_ATTEMPTS = 12;

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(20);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
  private static final Set<Integer> PASSING = Set.of(0, 408, 425, 429);

  @Inject Egress egress;
  @Inject CrmSettings crm;
  @Inject Leads leads;
  @Inject ProductClock clock;

  @PostConstruct
  void trustTheCrm() {
    if (crm.isOn()) egress.trust(crm.address());
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<LeadToTell> input() {
    return LeadToTell.class;
  }

  @Override
  public boolean calls() {
    return true;
  }

  @Override
  public Duration deadline() {
    return PATIENCE.plusSeconds(2);
  }

  /** Who was erased meanwhile is told of no more. */
  @Override
  public Start<LeadToTell> begin(LeadToTell asked, int attempt) {
    Optional<Lead> lead = leads.named(asked.lead()).filter(known -> crm.isOn());
    return lead.map(known -> Start.call(new LeadToTell(known.id(), attempt, SignedLead.body(known.view())))).orElse(Start.drop());
  }

  /**
   * The status of the answer, 0 if there was none.
   *
   * @throws IllegalStateException if another attempt would help no more than this one
   */
  @Override
  public Integer call(LeadToTell asked) {
    int status = status(asked);
    boolean passing = PASSING.contains(status) || status >= 500;
    if (isDone(status) || passing && asked.attempt() < MOST_ATTEMPTS) return status;
    throw new IllegalStateException("The system for leads answered " + status);
  }

  private int status(LeadToTell asked) {
    Instant realTime = clock.now().minus(clock.ahead());
    Map<String, String> headers = SignedLead.headers(asked.lead(), asked.body(), crm.secret(), realTime);
    try {
      byte[] body = asked.body().getBytes(StandardCharsets.UTF_8);
      return egress.send(new Egress.Call("POST", crm.address(), headers, body, PATIENCE)).status();
    } catch (Egress.NotSent | Egress.Unanswered away) {
      return 0;
    }
  }

  @Override
  public Optional<Instant> again(LeadToTell asked, Integer status, int attempt) {
    if (isDone(status)) return Optional.empty();
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempt - 1, MOST_ATTEMPTS));
    return Optional.of(clock.now().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE));
  }

  @Override
  public void settle(LeadToTell asked, Integer status) {
    leads.named(asked.lead()).ifPresent(lead -> lead.told(clock.now()));
  }

  @Override
  public void parked(LeadToTell asked, String error) {
    leads.named(asked.lead()).ifPresent(Lead::failed);
  }

  private static boolean isDone(int status) {
    return status / 100 == 2;
  }
}
