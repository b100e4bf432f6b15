package relevo.ticketing.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.events.ticketing.TicketNoted;
import relevo.kernel.Ids;
import relevo.kernel.ProductClock;
import relevo.ticketing.Told;
import relevo.ticketing.note.KeptMentions;
import relevo.ticketing.note.KeptNotes;

class AddNoteTest {

  KeptTickets tickets = new KeptTickets();
  KeptNotes notes = new KeptNotes();
  KeptMentions mentions = new KeptMentions();
  Told<TicketNoted> noted = new Told<>();
  AddNote add = new AddNote();
  Ticket ticket = tickets.with(new Ticket(Escalations.doubleCharge(), Instant.EPOCH));

  @BeforeEach
  void wire() {
    add.tickets = tickets;
    add.notes = notes;
    add.mentions = mentions;
    add.clock = new ProductClock();
    add.noted = noted;
    ticket.assignTo("ana", Instant.EPOCH);
  }

  @Test
  void keeps_what_a_colleague_says_on_anothers_ticket() {
    assertThat(add.add(ticket.id, "Es cliente de @eva", "bo").by()).isEqualTo("bo");
    assertThat(notes.cards()).singleElement().satisfies(note -> {
      assertThat(note.ticket()).isEqualTo(ticket.id);
      assertThat(note.mentions()).containsExactly("eva");
    });
    assertThat(mentions.called).containsExactly("eva");
    assertThat(noted.events).containsExactly(new TicketNoted(ticket.conversationId, ticket.id, "bo"));
  }

  @Test
  void adds_nothing_to_a_resolved_ticket() {
    ticket.resolve(new Resolution(null, null, Instant.EPOCH));
    assertThatThrownBy(() -> add.add(ticket.id, "tarde", "ana")).hasFieldOrPropertyWithValue("code", "ticket-resolved");
    assertThat(notes.cards()).isEmpty();
    assertThat(noted.events).isEmpty();
  }

  @Test
  void adds_nothing_to_a_ticket_that_is_not_there() {
    assertThatThrownBy(() -> add.add(Ids.next(), "hola", "ana")).hasFieldOrPropertyWithValue("status", 404);
  }
}
