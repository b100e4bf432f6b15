package relevo.ticketing.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import relevo.events.Content.Kind;
import relevo.events.Owner;
import relevo.events.flow.ClaimAsked;
import relevo.events.ticketing.TicketReopened;
import relevo.ticketing.care.Policies;

/** Puts a ticket back into its queue when its customer has more to say soon after it was resolved, if the team wants that. */
@ApplicationScoped
class ReopenTicket {

  /** Whoever taps a button talks to the bot, and a reaction asks for nothing. */
  private static final Set<Kind> SAID =
      EnumSet.of(Kind.TEXT, Kind.IMAGE, Kind.VIDEO, Kind.AUDIO, Kind.DOCUMENT, Kind.LOCATION, Kind.CONTACTS);
  private static final Set<String> PLEASANTRIES = Set.of("greeting", "thanks");

  @Inject Tickets tickets;
  @Inject Policies policies;
  @Inject Event<TicketReopened> reopened;

  void hear(ClaimAsked asked) {
    if (asked.owner() != Owner.BOT || !SAID.contains(asked.content().kind()) || isPleasantry(asked)) return;
    tickets.lastResolvedIn(asked.conversation()).filter(ticket -> isReopened(ticket, asked.at())).ifPresent(ticket -> reopen(ticket, asked));
  }

  private static boolean isPleasantry(ClaimAsked asked) {
    boolean asksForPerson = asked.signals().wantsHuman();
    return !asksForPerson && (PLEASANTRIES.contains(asked.signals().topic()) || Farewell.isAllOf(asked.content().text()));
  }

  private boolean isReopened(Ticket ticket, Instant at) {
    String outcome = ticket.resolution.outcome();
    if (outcome != null && (outcome.equals(HandBackTicket.OUTCOME) || outcome.startsWith(Ticket.MERGED))) return false;
    int hours = policies.of(ticket.team).reopenHours();
    return at.isBefore(ticket.resolution.resolvedAt().plus(Duration.ofHours(hours)));
  }

  private void reopen(Ticket ticket, ClaimAsked asked) {
    String agent = ticket.agent;
    ticket.reopen(asked.at());
    tickets.save();
    asked.claimForPerson();
    reopened.fire(new TicketReopened(ticket.conversationId, ticket.id, asked.message(), ticket.language, ticket.team, ticket.tier, agent));
  }
}
