package relevo.ticketing.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import relevo.events.escalation.EscalationRaised.Priority;
import relevo.kernel.ProductClock;
import relevo.ticketing.agent.Agents;
import relevo.ticketing.queue.Pace;
import relevo.ticketing.queue.Takes;
import relevo.ticketing.team.Openings;
import relevo.ticketing.queue.Turn;
import relevo.ticketing.team.Routings;
import relevo.ticketing.team.TeamCard;
import relevo.ticketing.team.Teams;

/** Says where in line a ticket stands and how long that will take, or why nobody can know. */
@ApplicationScoped
class ForeseeWait {

  private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEEE d 'a las' HH:mm", Locale.of("es"));

  @Inject Tickets tickets;
  @Inject Takes takes;
  @Inject Teams teams;
  @Inject Openings openings;
  @Inject Routings routings;
  @Inject Agents agents;
  @Inject ProductClock clock;

  WaitCard of(UUID id) {
    Ticket ticket = tickets.numbered(id);
    if (ticket.status == Ticket.Status.RESOLVED) return new WaitCard(null, null, "El ticket está resuelto: nadie espera.");
    if (ticket.status == Ticket.Status.ASSIGNED) return new WaitCard(null, null, "Lo lleva " + ticket.agent + ": no está en la cola.");
    if (ticket.turn.callBackAt() != null) return new WaitCard(null, null, "Tiene hora acordada: no está en la cola hasta entonces.");
    long position = 1 + takes.before(ticket.team, ticket.turn, ticket.id);
    Instant now = clock.now();
    return closed(ticket, now).or(() -> nobody(ticket)).map(why -> new WaitCard(position, null, why)).orElseGet(() -> foreseen(ticket, position, now));
  }

  /** A place in that team's line for whoever comes now. */
  Turn turnOf(String team, Priority priority, Instant now) {
    return new Turn(now, priority, routings.of(team).ageingMinutes());
  }

  /** 1 for the first; whatever else of that conversation is in the line does not count. */
  long position(String team, Turn turn, UUID conversation) {
    return 1 + takes.ahead(team, turn, conversation);
  }

  /** Empty where nobody can know: too little has moved lately, or nobody is there. */
  Optional<Duration> expected(String team, Priority priority, long position, Instant now) {
    if (isEmpty(team)) return Optional.empty();
    return Pace.of(takes.last(team, now)).map(pace -> pace.until(position, priority, routings.of(team).ageing()));
  }

  private WaitCard foreseen(Ticket ticket, long position, Instant now) {
    return Pace.of(takes.last(ticket.team, now)).map(pace -> {
      Duration wait = pace.until(position, ticket.urgency(), routings.of(ticket.team).ageing());
      return new WaitCard(position, wait.toSeconds(), "Puesto " + position + " de la cola; últimamente sale uno cada "
          + pace.perTake().toSeconds() + " s (" + pace.takes() + " de las últimas " + Pace.RECENT.toHours() + " horas).");
    }).orElseGet(() -> new WaitCard(position, null, "En las últimas " + Pace.RECENT.toHours()
        + " horas salieron muy pocos de esta cola para saber cuánto tarda."));
  }

  private Optional<String> closed(Ticket ticket, Instant now) {
    TeamCard team = teams.named(ticket.team);
    if (openings.isOpenAt(team, now)) return Optional.empty();
    return Optional.of("El equipo no trabaja ahora" + openings.nextOpening(team, now).map(next -> ": vuelve el " + when(next)).orElse("") + ".");
  }

  /** Where agents help themselves they need not say that they are there. */
  private Optional<String> nobody(Ticket ticket) {
    return isEmpty(ticket.team) ? Optional.of("No hay nadie del equipo en línea.") : Optional.empty();
  }

  private boolean isEmpty(String team) {
    return routings.of(team).pushes() && agents.handsOf(team).isEmpty();
  }

  private static String when(ZonedDateTime moment) {
    return moment.format(WHEN);
  }
}
