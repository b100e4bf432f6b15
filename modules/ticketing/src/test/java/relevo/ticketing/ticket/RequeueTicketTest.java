package relevo.ticketing.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.events.ticketing.AgentFellSilent;
import relevo.events.ticketing.TasksAsked.Task;
import relevo.events.ticketing.TicketReleased;
import relevo.kernel.ProductClock;
import relevo.ticketing.Told;
import relevo.ticketing.loan.KeptLoans;
import relevo.ticketing.loan.Lending;
import relevo.ticketing.loan.Wish;
import relevo.ticketing.note.KeptMentions;
import relevo.ticketing.note.KeptNotes;
import relevo.ticketing.note.NoteCard;
import relevo.ticketing.note.Phrase;
import relevo.ticketing.vigil.KeptVigils;

class RequeueTicketTest {

  static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

  KeptTickets tickets = new KeptTickets();
  KeptNotes notes = new KeptNotes();
  KeptVigils vigils = new KeptVigils();
  KeptLoans loans = new KeptLoans();
  Told<TicketReleased> released = new Told<>();
  RequeueTicket requeue = new RequeueTicket();
  Ticket ticket = tickets.with(new Ticket(Escalations.doubleCharge(), Instant.EPOCH));

  @BeforeEach
  void wire() {
    ProductClock clock = new ProductClock() {
      @Override
      public Instant now() {
        return NOON.plusSeconds(300);
      }
    };
    requeue.tickets = tickets;
    requeue.vigils = vigils;
    requeue.loans = loans;
    requeue.clock = clock;
    requeue.released = released;
    requeue.notes = new AddNote();
    requeue.notes.tickets = tickets;
    requeue.notes.notes = notes;
    requeue.notes.mentions = new KeptMentions();
    requeue.notes.clock = clock;
    ticket.assignTo("ana", NOON);
    vigils.waiting = true;
  }

  @Test
  void takes_the_ticket_from_who_does_not_answer_and_says_why() {
    fellSilent();
    assertThat(ticket.status).isEqualTo(Ticket.Status.OPEN);
    assertThat(released.events).hasSize(1);
    assertThat(notes.cards()).extracting(NoteCard::text).containsExactly("Vuelve a la cola: ana lleva 5 minutos sin contestar al cliente.");
    assertThat(notes.cards()).extracting(NoteCard::phrase).containsExactly(new Phrase("agent_silent", Map.of("agent", "ana", "minutes", "5")));
  }

  @Test
  void leaves_it_to_who_has_just_answered() {
    tickets.meanwhile = () -> vigils.waiting = false;
    fellSilent();
    assertThat(ticket.agent).isEqualTo("ana");
    assertThat(released.events).isEmpty();
    assertThat(notes.cards()).isEmpty();
  }

  @Test
  void leaves_it_to_who_has_it_by_now() {
    tickets.meanwhile = () -> ticket.handTo("bo", NOON);
    fellSilent();
    assertThat(ticket.agent).isEqualTo("bo");
    assertThat(released.events).isEmpty();
  }

  @Test
  void leaves_it_to_who_has_lent_it_to_the_bot_until_they_have_it_back() {
    Lending lending = loans.lending();
    lending.begin(new Wish(ticket.id, ticket.conversationId, ticket.contactId, "ana", "mesa", 2, new Task("pedir-pedido", "Pedir el pedido"),
        Duration.ofMinutes(10)));
    fellSilent();
    assertThat(ticket.agent).isEqualTo("ana");
    assertThat(released.events).isEmpty();
    assertThat(notes.cards()).isEmpty();
    lending.takeBack(ticket.id, "ana");
    fellSilent();
    assertThat(ticket.status).isEqualTo(Ticket.Status.OPEN);
  }

  private void fellSilent() {
    requeue.on(new AgentFellSilent(ticket.conversationId, ticket.id, "ana", NOON, false));
  }
}
