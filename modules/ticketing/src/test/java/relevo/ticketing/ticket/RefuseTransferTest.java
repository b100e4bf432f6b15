package relevo.ticketing.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.events.ticketing.TicketTransferred;
import relevo.kernel.ProductClock;
import relevo.ticketing.Told;
import relevo.ticketing.note.KeptMentions;
import relevo.ticketing.note.KeptNotes;
import relevo.ticketing.note.NoteCard;
import relevo.ticketing.team.DemoTeams;
import relevo.ticketing.team.TeamCard;

class RefuseTransferTest {

  KeptTickets tickets = new KeptTickets();
  KeptNotes notes = new KeptNotes();
  KeptMoves moves = new KeptMoves();
  Told<TicketTransferred> transferred = new Told<>();
  RefuseTransfer refuse = new RefuseTransfer();
  Ticket ticket = tickets.with(new Ticket(Escalations.doubleCharge(), Instant.EPOCH));

  @BeforeEach
  void wire() {
    refuse.tickets = tickets;
    refuse.moves = moves;
    refuse.move = moves.moving();
    refuse.teams = DemoTeams.asShipped();
    refuse.notes = new AddNote();
    refuse.notes.tickets = tickets;
    refuse.notes.notes = notes;
    refuse.notes.mentions = new KeptMentions();
    refuse.notes.clock = new ProductClock();
    refuse.transferred = transferred;
  }

  @Test
  void sends_the_ticket_back_and_tells_why() {
    moves.moving().move(ticket, new TeamCard("especialistas", 3, "24/7", "Europe/Madrid", false), 3, "ana");
    TicketCard card = refuse.refuse(ticket.id, new Parting("no es técnico"), "eva");
    assertThat(card.team()).isEqualTo("facturacion");
    assertThat(card.tier()).isEqualTo(2);
    assertThat(notes.cards()).singleElement().extracting(NoteCard::by, NoteCard::text).containsExactly("eva", "no es técnico");
    assertThat(transferred.events).singleElement().extracting(TicketTransferred::team, TicketTransferred::reason, TicketTransferred::by)
        .containsExactly("facturacion", "no es técnico", "eva");
  }

  @Test
  void wants_a_reason() {
    assertThatThrownBy(() -> refuse.refuse(ticket.id, new Parting(" "), "eva")).hasFieldOrPropertyWithValue("code", "reason-missing");
  }

  @Test
  void does_not_send_away_what_nobody_sent() {
    assertThatThrownBy(() -> refuse.refuse(ticket.id, new Parting("no"), "eva")).hasFieldOrPropertyWithValue("code", "not-transferred");
    assertThat(transferred.events).isEmpty();
  }
}
