package relevo.ticketing.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.events.ticketing.TicketReleased;
import relevo.kernel.ProductClock;
import relevo.ticketing.Told;
import relevo.ticketing.note.KeptMentions;
import relevo.ticketing.note.KeptNotes;
import relevo.ticketing.note.NoteCard;

class ReleaseTicketTest {

  KeptTickets tickets = new KeptTickets();
  KeptNotes notes = new KeptNotes();
  Told<TicketReleased> released = new Told<>();
  ReleaseTicket release = new ReleaseTicket();
  Ticket ticket = tickets.with(new Ticket(Escalations.doubleCharge(), Instant.EPOCH));

  @BeforeEach
  void wire() {
    release.tickets = tickets;
    release.notes = new AddNote();
    release.notes.tickets = tickets;
    release.notes.notes = notes;
    release.notes.mentions = new KeptMentions();
    release.notes.clock = new ProductClock();
    release.released = released;
  }

  @Test
  void puts_the_ticket_back_where_its_age_has_its_place() {
    ticket.assignTo("ana", Instant.EPOCH.plusSeconds(60));
    TicketCard card = release.release(ticket.id, new Parting(null), "ana");
    assertThat(card.status()).isEqualTo("open");
    assertThat(card.agent()).isNull();
    assertThat(card.team()).isEqualTo("facturacion");
    assertThat(card.openedAt()).isEqualTo(Instant.EPOCH);
    assertThat(tickets.saves).isOne();
    assertThat(notes.cards()).isEmpty();
  }

  @Test
  void tells_who_had_it_and_why() {
    ticket.assignTo("ana", Instant.EPOCH);
    release.release(ticket.id, new Parting(" fin de turno "), "jefa");
    assertThat(released.events).containsExactly(
        new TicketReleased(Escalations.CONVERSATION, ticket.id, "facturacion", "ana", "fin de turno"));
    assertThat(notes.cards()).singleElement().extracting(NoteCard::by, NoteCard::text).containsExactly("jefa", "fin de turno");
  }

  @Test
  void lets_somebody_else_take_it() {
    ticket.assignTo("ana", Instant.EPOCH);
    release.release(ticket.id, new Parting(null), "ana");
    ticket.assignTo("bo", Instant.EPOCH);
    assertThat(ticket.writer()).isEqualTo("bo");
  }

  @Test
  void tells_nobody_if_nobody_has_it() {
    assertThatThrownBy(() -> release.release(ticket.id, new Parting(null), "ana")).hasFieldOrPropertyWithValue("code", "ticket-not-assigned");
    assertThat(released.events).isEmpty();
  }

  @Test
  void refuses_a_novel_for_a_reason() {
    ticket.assignTo("ana", Instant.EPOCH);
    assertThatThrownBy(() -> release.release(ticket.id, new Parting("x".repeat(501)), "ana")).hasFieldOrPropertyWithValue("code", "reason-too-long");
    assertThat(ticket.status).isEqualTo(Ticket.Status.ASSIGNED);
  }
}
