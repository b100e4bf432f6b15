package relevo.ticketing.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import relevo.events.ticketing.TicketTransferred;
import relevo.kernel.Ids;
import relevo.kernel.Refusal;
import relevo.ticketing.ladder.Ladder;
import relevo.ticketing.ladder.Ladders;
import relevo.ticketing.ladder.Place;
import relevo.ticketing.team.TeamCard;
import relevo.ticketing.team.Teams;

/** Hands a ticket to another team, where it waits for one of them. */
@ApplicationScoped
class TransferTicket {

  static final int LONGEST_REASON = 500;

  @Inject Tickets tickets;
  @Inject Teams teams;
  @Inject Ladders ladders;
  @Inject MoveTicket move;
  @Inject Event<TicketTransferred> transferred;

  TicketCard transfer(UUID id, Transfer transfer, String by) {
    Ticket ticket = tickets.numbered(id);
    String reason = reason(transfer);
    Ladder ladder = ladders.current();
    TeamCard team = team(transfer, ticket, ladder);
    int tier = tier(transfer, team);
    Place to = new Place(team.name(), tier);
    if (!to.equals(ticket.place())) ladder.demand(ticket.place(), to, ticket.matter.tags, ticket.matter.details);
    move.move(ticket, team, tier, by);
    tickets.save();
    transferred.fire(new TicketTransferred(ticket.conversationId, ticket.id, Ids.next(), ticket.language,
        ticket.team, ticket.tier, reason, by));
    return TicketCard.of(ticket);
  }

  private static String reason(Transfer transfer) {
    String reason = transfer.reason() == null ? "" : transfer.reason().strip();
    if (reason.isEmpty()) throw new Refusal(422, "reason-missing", "Diga por qué transfiere el ticket («reason»).");
    if (reason.length() > LONGEST_REASON) throw reasonTooLong();
    return reason;
  }

  static Refusal reasonTooLong() {
    return new Refusal(422, "reason-too-long", "El motivo admite " + LONGEST_REASON + " caracteres como máximo.");
  }

  private TeamCard team(Transfer transfer, Ticket ticket, Ladder ladder) {
    if (transfer.team() != null && !transfer.team().isBlank()) return teams.named(transfer.team());
    if (transfer.tier() == null) throw new Refusal(422, "team-missing", "Diga a qué equipo transfiere el ticket («team»).");
    int tier = transfer.tier();
    return teams.ofTier(tier).stream().filter(team -> ladder.leads(ticket.place(), new Place(team.name(), tier))).findFirst()
        .or(() -> teams.firstOfTier(tier)).orElseThrow(() -> new Refusal(422, "tier-unknown", "Ningún equipo atiende el nivel " + transfer.tier() + "."));
  }

  private static int tier(Transfer transfer, TeamCard team) {
    int tier = transfer.tier() == null ? team.tier() : transfer.tier();
    if (tier < 2 || tier > 3) throw new Refusal(422, "tier-unknown", "El nivel debe ser 2 o 3.");
    return tier;
  }
}
