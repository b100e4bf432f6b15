package relevo.ticketing.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import relevo.events.ticketing.CallBackDue;
import relevo.events.ticketing.TicketHandedBack;
import relevo.events.ticketing.TicketOpened;
import relevo.events.ticketing.TicketReleased;
import relevo.events.ticketing.TicketReopened;
import relevo.events.ticketing.TicketResolved;
import relevo.events.ticketing.TicketSnoozed;
import relevo.events.ticketing.TicketTaken;
import relevo.events.ticketing.TicketTransferred;
import relevo.events.ticketing.TicketWoken;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;
import relevo.ticketing.agent.Agents;
import relevo.ticketing.agent.Ready;
import relevo.ticketing.team.RoutingCard;
import relevo.ticketing.team.RoutingChanged;
import relevo.ticketing.team.Routings;

/** Has work handed out whenever there is more of it, or somebody can do more, in teams that do not help themselves. */
@ApplicationScoped
class CallForHands {

  @Inject Routings routings;
  @Inject Agents agents;
  @Inject ProductClock clock;
  @Inject Jobs jobs;

  void on(@Observes TicketOpened opened) {
    waits(opened.team());
  }

  /** Whom the rules took it from may be of any team. */
  void on(@Observes TicketTransferred transferred) {
    waits(transferred.team());
    free(transferred.by() == null ? List.of() : agents.teamsOf(transferred.by()));
  }

  void on(@Observes TicketReleased released) {
    waits(released.team());
    free(agents.teamsOf(released.agent()));
  }

  void on(@Observes TicketReopened reopened) {
    waits(reopened.team());
  }

  void on(@Observes CallBackDue due) {
    waits(due.team());
  }

  /** One that goes on in another may have been nobody's. */
  void on(@Observes TicketResolved resolved) {
    if (resolved.agent() != null) free(agents.teamsOf(resolved.agent()));
  }

  /** Whoever gave it away, or had it taken from them, has room now. */
  void on(@Observes TicketTaken taken) {
    if (taken.by() != null && !taken.by().equals(taken.agent())) free(List.of());
  }

  void on(@Observes TicketHandedBack handedBack) {
    free(agents.teamsOf(handedBack.agent()));
  }

  /** Whoever puts one aside can take another. */
  void on(@Observes TicketSnoozed snoozed) {
    free(agents.teamsOf(snoozed.by()));
  }

  /** It may be nobody's, and of any team. */
  void on(@Observes TicketWoken woken) {
    free(List.of());
  }

  void on(@Observes Ready ready) {
    free(ready.teams());
  }

  void on(@Observes RoutingChanged changed) {
    if (changed.routing().pushes()) call(changed.team(), clock.now());
  }

  /** Now, and once more when it has waited long enough for its language. */
  private void waits(String team) {
    RoutingCard routing = routings.of(team);
    if (!routing.pushes()) return;
    Instant now = clock.now();
    call(team, now);
    if (!routing.patienceForLanguage().isZero()) call(team, now.plus(routing.patienceForLanguage()));
  }

  private void free(List<String> teams) {
    Instant now = clock.now();
    routings.pushing().stream().filter(team -> teams.isEmpty() || teams.contains(team)).forEach(team -> call(team, now));
  }

  private void call(String team, Instant when) {
    jobs.addLater(OfferWork.KIND, subject(team), when, new OfferWork.Input(team));
  }

  /** In whose lane a team's line is handed out: one after the other. */
  static UUID subject(String team) {
    return UUID.nameUUIDFromBytes(team.getBytes(StandardCharsets.UTF_8));
  }
}
