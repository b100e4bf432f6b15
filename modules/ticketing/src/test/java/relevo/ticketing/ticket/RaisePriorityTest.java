package relevo.ticketing.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import relevo.events.escalation.EscalationRaised.Priority;
import relevo.events.escalation.PriorityRaised;
import relevo.events.ticketing.ConversationAsked;
import relevo.kernel.Ids;
import relevo.ticketing.Told;

class RaisePriorityTest {

  private final KeptTickets tickets = new KeptTickets();
  private final Told<ConversationAsked> asked = new Told<>();
  private final RaisePriority raise = new RaisePriority();
  private final Ticket ticket = new Ticket(Escalations.doubleCharge(), Instant.parse("2026-03-02T11:00:00Z"));

  {
    raise.tickets = tickets;
    raise.asking = asked;
    tickets.with(ticket);
  }

  private void raised(Priority priority) {
    raise.on(new PriorityRaised(Escalations.CONVERSATION, Ids.next(), priority, List.of("cliente vip"), 4));
  }

  @Test
  void moves_the_ticket_ahead_and_says_why() {
    Instant before = ticket.turn.key();
    raised(Priority.URGENT);
    assertThat(ticket.urgency()).isEqualTo(Priority.URGENT);
    assertThat(ticket.matter.because).containsExactly("doble cobro", "cliente vip");
    assertThat(ticket.turn.key()).isBefore(before);
    assertThat(asked.events).containsExactly(new ConversationAsked(Escalations.CONVERSATION));
  }

  @Test
  void never_moves_it_back() {
    raised(Priority.NORMAL);
    assertThat(ticket.urgency()).isEqualTo(Priority.HIGH);
    assertThat(ticket.matter.because).containsExactly("doble cobro");
  }

  @Test
  void does_nothing_where_nobody_waits() {
    ticket.mergedInto(ticket, Instant.EPOCH);
    raised(Priority.URGENT);
    assertThat(ticket.urgency()).isEqualTo(Priority.HIGH);
  }
}
