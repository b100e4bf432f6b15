package relevo.ticketing.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import relevo.events.escalation.TierRaised;
import relevo.events.ticketing.TicketTransferred;
import relevo.events.ticketing.TicketTierRaised;
import relevo.events.ticketing.TierRefused;
import relevo.ticketing.ladder.Ladder;
import relevo.ticketing.ladder.Ladders;
import relevo.ticketing.ladder.Place;
import relevo.ticketing.note.Notes;
import relevo.ticketing.note.Phrase;
import relevo.kernel.Ids;
import relevo.ticketing.promise.TermsChanged;
import relevo.ticketing.team.TeamCard;
import relevo.ticketing.team.Teams;

/** Moves a person's work to a higher tier when the rules say that it has become too much for this one, and the ladder leads there. */
@ApplicationScoped
class RaiseTier {

  @Inject Tickets tickets;
  @Inject Teams teams;
  @Inject MoveTicket move;
  @Inject Ladders ladders;
  @Inject Notes notes;
  @Inject AddNote add;
  @Inject Event<TicketTransferred> transferred;
  @Inject Event<TierRefused> refused;
  @Inject Event<TermsChanged> terms;
  @Inject Event<TicketTierRaised> here;

  void on(@Observes TierRaised raised) {
    tickets.unresolvedFor(raised.conversationId())
        .filter(ticket -> ticket.tier < raised.tier())
        .ifPresent(ticket -> raise(ticket, raised));
  }

  private void raise(Ticket ticket, TierRaised raised) {
    Ladder ladder = ladders.current();
    teams.ofTier(raised.tier()).stream()
        .filter(team -> team.name().equals(ticket.team) || ladder.leads(ticket.place(), new Place(team.name(), raised.tier())))
        .findFirst().ifPresentOrElse(team -> move(ticket, team, raised), () -> refuse(ticket, raised));
  }

  private void move(Ticket ticket, TeamCard team, TierRaised raised) {
    ticket.matter.join(raised.because());
    if (team.name().equals(ticket.team)) {
      ticket.tier = raised.tier();
      here.fire(new TicketTierRaised(ticket.conversationId, ticket.id, ticket.tier));
      terms.fire(new TermsChanged(ticket.id, ticket.contactId));
      return;
    }
    move.move(ticket, team, raised.tier(), null);
    transferred.fire(new TicketTransferred(ticket.conversationId, ticket.id, Ids.next(), ticket.language,
        ticket.team, ticket.tier, String.join(", ", raised.because()), null));
  }

  /** Said once, however often the rules ask. */
  private void refuse(Ticket ticket, TierRaised raised) {
    String because = String.join(", ", raised.because());
    String why = "Las reglas piden subir al nivel " + raised.tier() + " (" + because
        + "), pero la escalera no lleva allí desde «" + ticket.team + "».";
    Phrase phrase = new Phrase("tier_refused", Map.of("tier", String.valueOf(raised.tier()), "because", because, "team", ticket.team));
    if (!notes.has(ticket.id, why)) add.say(ticket.id, why, phrase, RequeueTicket.DESK);
    refused.fire(new TierRefused(ticket.conversationId, ticket.id, ticket.tier, raised.tier()));
  }
}
