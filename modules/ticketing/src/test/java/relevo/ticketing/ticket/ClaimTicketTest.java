package relevo.ticketing.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.events.ticketing.TicketTaken;
import relevo.kernel.ProductClock;
import relevo.ticketing.Told;

class ClaimTicketTest {

  KeptTickets tickets = new KeptTickets();
  Told<TicketTaken> taken = new Told<>();
  ClaimTicket claim = new ClaimTicket();
  Ticket ticket = tickets.with(new Ticket(Escalations.doubleCharge(), Instant.EPOCH));

  @BeforeEach
  void wire() {
    claim.tickets = tickets;
    claim.clock = new ProductClock();
    claim.taken = taken;
  }

  @Test
  void gives_the_ticket_to_the_first_who_asks() {
    TicketCard card = claim.claim(ticket.id, "ana");
    assertThat(card.agent()).isEqualTo("ana");
    assertThat(card.status()).isEqualTo("assigned");
    assertThat(taken.events).containsExactly(new TicketTaken(Escalations.CONVERSATION, ticket.id, "ana"));
  }

  @Test
  void refuses_the_second() {
    claim.claim(ticket.id, "ana");
    assertThatThrownBy(() -> claim.claim(ticket.id, "bo")).hasMessageContaining("ana");
    assertThat(taken.events).hasSize(1);
  }

  @Test
  void tells_nobody_when_she_asks_again() {
    claim.claim(ticket.id, "ana");
    assertThat(claim.claim(ticket.id, "ana").agent()).isEqualTo("ana");
    assertThat(taken.events).hasSize(1);
  }

  @Test
  void says_that_a_ticket_does_not_exist() {
    assertThatThrownBy(() -> claim.claim(new UUID(0, 1), "ana")).hasFieldOrPropertyWithValue("status", 404);
  }
}
