package relevo.ticketing.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import relevo.events.ticketing.TicketTransferred;
import relevo.kernel.Ids;
import relevo.kernel.Refusal;
import relevo.ticketing.team.TeamCard;
import relevo.ticketing.team.Teams;

/** Sends a ticket back to the team that it came from, and tells that team why. */
@ApplicationScoped
class RefuseTransfer {

  @Inject Tickets tickets;
  @Inject Moves moves;
  @Inject MoveTicket move;
  @Inject Teams teams;
  @Inject AddNote notes;
  @Inject Event<TicketTransferred> transferred;

  TicketCard refuse(UUID id, Parting parting, String by) {
    String reason = parting.said();
    if (reason == null) throw new Refusal(422, "reason-missing", "Diga por qué no es de su equipo («reason»): se lo dirá una nota a quien lo envió.");
    Ticket ticket = tickets.alone(id);
    ticket.refuseIfResolved();
    TeamCard former = teams.named(sender(ticket));
    move.move(ticket, former, former.tier(), by);
    tickets.save();
    notes.explain(id, reason, by);
    transferred.fire(new TicketTransferred(ticket.conversationId, ticket.id, Ids.next(), ticket.language, ticket.team, ticket.tier, reason, by));
    return TicketCard.of(ticket);
  }

  private String sender(Ticket ticket) {
    return moves.of(ticket.id).stream().findFirst().filter(last -> last.toTeam.equals(ticket.team)).map(last -> last.fromTeam)
        .orElseThrow(() -> new Refusal(409, "not-transferred", "Nadie transfirió este ticket a su equipo: transfiéralo a quien corresponda."));
  }
}
