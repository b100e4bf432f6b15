package relevo.ticketing.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.events.ticketing.TicketOverdue;
import relevo.events.ticketing.TicketOverdue.Clock;
import relevo.events.ticketing.TicketReopened;
import relevo.jobs.Jobs;
import relevo.ticketing.promise.PromiseHastened;
import relevo.ticketing.promise.ReplyAwaited;
import relevo.ticketing.queue.Lift;

class KeepRankTest {

  KeptTickets tickets = new KeptTickets();
  List<Object> looks = new ArrayList<>();
  KeepRank keep = new KeepRank();
  Ticket ticket = tickets.with(new Ticket(Escalations.doubleCharge(), Instant.EPOCH));

  @BeforeEach
  void wire() {
    keep.tickets = tickets;
    keep.jobs = new Jobs() {
      @Override
      public void add(String kind, UUID subject, Object input) {
        looks.add(input);
      }
    };
  }

  @Test
  void looks_at_the_deadlines_of_what_waits_again() {
    keep.on(new TicketReopened(ticket.conversationId, ticket.id, null, "es", "facturacion", 2, "ana"));
    keep.on(new ReplyAwaited(ticket.id));
    keep.on(new PromiseHastened(ticket.id));
    assertThat(looks).hasSize(3).containsOnly(new RankTicket.Input(ticket.id, ticket.contactId));
  }

  @Test
  void lifts_what_was_not_answered_in_time() {
    keep.on(new TicketOverdue(ticket.conversationId, ticket.id, Clock.FIRST_REPLY, "facturacion", null, Instant.EPOCH));
    assertThat(ticket.turn.lifts()).containsExactly(Lift.OVERDUE);
  }
}
