package relevo.ticketing.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import relevo.events.Owner;
import relevo.events.messaging.MessageReceived;
import relevo.events.flow.WaitAsked;
import relevo.events.ticketing.WaitTold;
import relevo.kernel.ProductClock;
import relevo.ticketing.care.CareCard;
import relevo.ticketing.care.Policies;
import relevo.ticketing.queue.Turn;
import relevo.ticketing.team.Openings;
import relevo.ticketing.team.TeamCard;
import relevo.ticketing.team.Teams;
import relevo.ticketing.vigil.Vigils;

/** Lets customers know how long they will wait, where their team wants that: as they are handed over, and when they ask. */
@ApplicationScoped
class TellWait {

  @Inject Tickets tickets;
  @Inject ForeseeWait foresee;
  @Inject Policies policies;
  @Inject Teams teams;
  @Inject Openings openings;
  @Inject Vigils vigils;
  @Inject ProductClock clock;
  @Inject Event<WaitTold> told;

  void on(@Observes WaitAsked asked) {
    Instant now = clock.now();
    Optional<TeamCard> team = teams.all().stream().filter(each -> each.name().equals(asked.team())).findFirst();
    if (team.isEmpty() || !policies.of(asked.team()).tellWait() || !openings.isOpenAt(team.get(), now)) return;
    Optional<Ticket> present = tickets.unresolvedFor(asked.conversation());
    if (present.isPresent() && !waits(present.get())) return;
    Turn turn = present.map(ticket -> ticket.turn).orElseGet(() -> foresee.turnOf(asked.team(), asked.priority(), now));
    long position = foresee.position(asked.team(), turn, asked.conversation());
    asked.answer(position, foresee.expected(asked.team(), asked.priority(), position, now).map(Duration::toSeconds).orElse(null));
  }

  void on(@Observes MessageReceived message) {
    if (message.owner() != Owner.HUMAN || message.wish() || !WaitQuestion.isIn(message.content().text())) return;
    tickets.unresolvedFor(message.conversationId()).filter(TellWait::waits).ifPresent(ticket -> answer(ticket, message));
  }

  private void answer(Ticket ticket, MessageReceived message) {
    CareCard care = policies.of(ticket.team);
    Instant now = clock.now();
    if (!care.tellWait() || !vigils.tellWait(ticket.id, now, Duration.ofMinutes(care.tellWaitAgainMinutes()))) return;
    TeamCard team = teams.named(ticket.team);
    boolean open = openings.isOpenAt(team, now);
    ZonedDateTime backAt = open ? null : openings.nextOpening(team, now).orElse(null);
    long position = foresee.position(ticket.team, ticket.turn, ticket.conversationId);
    Long seconds = open ? foresee.expected(ticket.team, ticket.urgency(), position, now).map(Duration::toSeconds).orElse(null) : null;
    told.fire(new WaitTold(ticket.conversationId, ticket.id, message.messageId(), ticket.language, ticket.team, position, seconds, backAt));
  }

  /** In line for its team, not for an agreed time. */
  private static boolean waits(Ticket ticket) {
    return ticket.status == Ticket.Status.OPEN && ticket.turn.callBackAt() == null;
  }
}
