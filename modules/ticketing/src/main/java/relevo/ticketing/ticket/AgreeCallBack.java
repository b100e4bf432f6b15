package relevo.ticketing.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import relevo.events.ticketing.CallBackAgreed;
import relevo.events.ticketing.TicketReleased;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;
import relevo.ticketing.team.Openings;
import relevo.ticketing.team.TeamCard;
import relevo.ticketing.team.Teams;

/** Gives a customer a time at which somebody will be there: until then the ticket is nobody's, then it is the first in line. */
@ApplicationScoped
class AgreeCallBack {

  private static final Duration FURTHEST = Duration.ofDays(30);
  private static final String REASON = "hora acordada con el cliente";
  private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEEE d 'a las' HH:mm", Locale.of("es"));

  @Inject Tickets tickets;
  @Inject Teams teams;
  @Inject Openings openings;
  @Inject Jobs jobs;
  @Inject ProductClock clock;
  @Inject Event<TicketReleased> released;
  @Inject Event<CallBackAgreed> agreed;

  TicketCard agree(UUID id, CallBack wish, String by) {
    Instant at = wish.time();
    Ticket ticket = tickets.alone(id);
    ticket.refuseIfResolved();
    demand(at, teams.named(ticket.team));
    String agent = ticket.agent;
    ticket.agree(at);
    tickets.save();
    jobs.addLater(KeepCallBack.KIND, ticket.contactId, at, new KeepCallBack.Input(ticket.id, ticket.contactId, at));
    if (agent != null) released.fire(new TicketReleased(ticket.conversationId, ticket.id, ticket.team, agent, REASON));
    agreed.fire(new CallBackAgreed(ticket.conversationId, ticket.id, ticket.team, at, by));
    return TicketCard.of(ticket);
  }

  private void demand(Instant at, TeamCard team) {
    Instant now = clock.now();
    if (!at.isAfter(now) || at.isAfter(now.plus(FURTHEST))) {
      throw new Refusal(422, "at-unknown", "La hora acordada tiene que estar entre ahora y dentro de " + FURTHEST.toDays() + " días.");
    }
    if (openings.isOpenAt(team, at)) return;
    throw new Refusal(422, "team-closed", "El equipo «" + team.name() + "» no trabaja a esa hora."
        + openings.nextOpening(team, at).map(next -> " Vuelve el " + next.format(WHEN) + ".").orElse(""));
  }
}
