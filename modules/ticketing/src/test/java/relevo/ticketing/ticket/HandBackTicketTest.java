package relevo.ticketing.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.events.escalation.EscalationRaised;
import relevo.events.ticketing.TicketHandedBack;
import relevo.kernel.ProductClock;
import relevo.ticketing.Told;
import relevo.ticketing.ladder.KeptLadder;
import relevo.ticketing.note.KeptMentions;
import relevo.ticketing.note.KeptNotes;
import relevo.ticketing.note.NoteCard;

class HandBackTicketTest {

  KeptTickets tickets = new KeptTickets();
  KeptNotes notes = new KeptNotes();
  Told<TicketHandedBack> handedBack = new Told<>();
  HandBackTicket handBack = new HandBackTicket();
  KeptLadder ladder = new KeptLadder();

  @BeforeEach
  void wire() {
    handBack.tickets = tickets;
    handBack.clock = new ProductClock();
    handBack.notes = new AddNote();
    handBack.notes.tickets = tickets;
    handBack.notes.notes = notes;
    handBack.notes.mentions = new KeptMentions();
    handBack.notes.clock = handBack.clock;
    handBack.ladders = ladder;
    handBack.handedBack = handedBack;
  }

  @Test
  void ends_the_persons_work_without_a_verdict_on_it() {
    Ticket ticket = taken(Escalations.doubleCharge());
    assertThat(handBack.handBack(ticket.id, new Parting("solo quería su saldo"), "ana").status()).isEqualTo("resolved");
    assertThat(ticket.resolution.outcome()).isEqualTo("devuelto al bot");
    assertThat(ticket.resolution.label()).isNull();
    assertThat(tickets.unresolvedFor(Escalations.CONVERSATION)).isEmpty();
    assertThat(notes.cards()).singleElement().extracting(NoteCard::text).isEqualTo("solo quería su saldo");
  }

  @Test
  void tells_in_whose_language_the_customer_hears_of_it() {
    Ticket ticket = taken(Escalations.doubleCharge());
    handBack.handBack(ticket.id, new Parting(" "), "ana");
    assertThat(handedBack.events).singleElement().satisfies(told -> {
      assertThat(told.conversationId()).isEqualTo(Escalations.CONVERSATION);
      assertThat(told.ticketId()).isEqualTo(ticket.id);
      assertThat(told.handBackId()).isNotNull().isNotEqualTo(ticket.id);
      assertThat(told.language()).isEqualTo("es");
      assertThat(told.agent()).isEqualTo("ana");
      assertThat(told.reason()).isNull();
    });
  }

  @Test
  void tells_nobody_twice() {
    Ticket ticket = taken(Escalations.doubleCharge());
    handBack.handBack(ticket.id, new Parting(null), "ana");
    assertThatThrownBy(() -> handBack.handBack(ticket.id, new Parting(null), "ana")).hasFieldOrPropertyWithValue("code", "ticket-resolved");
    assertThat(handedBack.events).hasSize(1);
  }

  @Test
  void asks_to_take_it_first() {
    Ticket ticket = tickets.with(new Ticket(Escalations.doubleCharge(), Instant.EPOCH));
    assertThatThrownBy(() -> handBack.handBack(ticket.id, new Parting(null), "ana"))
        .hasMessage("Este ticket no lo tiene nadie. Tome el ticket antes de devolverlo al bot.");
  }

  @Test
  void gives_the_bot_nothing_that_it_never_left() {
    Ticket ticket = taken(Escalations.whereTheBotStays());
    assertThatThrownBy(() -> handBack.handBack(ticket.id, new Parting(null), "ana")).hasFieldOrPropertyWithValue("code", "bot-stays");
    assertThat(handedBack.events).isEmpty();
  }

  private Ticket taken(EscalationRaised escalation) {
    Ticket ticket = tickets.with(new Ticket(escalation, Instant.EPOCH));
    ticket.assignTo("ana", Instant.EPOCH);
    return ticket;
  }
}
