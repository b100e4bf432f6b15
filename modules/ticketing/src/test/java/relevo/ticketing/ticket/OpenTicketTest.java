package relevo.ticketing.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.events.Owner;
import relevo.events.escalation.EscalationRaised;
import relevo.events.ticketing.TicketOpened;
import relevo.kernel.ProductClock;
import relevo.ticketing.Told;
import relevo.ticketing.team.ShippedRoutings;

class OpenTicketTest {

  KeptTickets tickets = new KeptTickets();
  Told<TicketOpened> opened = new Told<>();
  OpenTicket open = new OpenTicket();

  @BeforeEach
  void wire() {
    open.tickets = tickets;
    open.routings = new ShippedRoutings();
    open.clock = new ProductClock();
    open.opened = opened;
  }

  @Test
  void keeps_a_ticket_and_tells_of_it() {
    EscalationRaised escalation = Escalations.doubleCharge();
    open.on(escalation);
    Ticket ticket = tickets.kept.values().iterator().next();
    assertThat(opened.events).containsExactly(new TicketOpened(Escalations.CONVERSATION, ticket.id,
        escalation.escalationId(), escalation.messageId(), "es", "facturacion", 2, Owner.HUMAN));
  }

  @Test
  void makes_a_second_escalation_a_reason_for_the_first_ticket() {
    open.on(Escalations.doubleCharge());
    open.on(Escalations.anger());
    assertThat(opened.events).hasSize(1);
    assertThat(tickets.kept.values()).singleElement()
        .satisfies(ticket -> assertThat(ticket.matter.because).contains("doble cobro", "cliente enojado"));
  }

  @Test
  void opens_a_new_one_once_the_last_is_resolved() {
    open.on(Escalations.doubleCharge());
    tickets.kept.values().iterator().next().status = Ticket.Status.RESOLVED;
    open.on(Escalations.anger());
    assertThat(opened.events).hasSize(2);
  }

  @Test
  void opens_one_each_time_where_the_bot_stays_and_leaves_the_customer_to_it() {
    open.on(Escalations.whereTheBotStays());
    open.on(Escalations.whereTheBotStays());
    assertThat(opened.events).extracting(TicketOpened::owner).containsExactly(Owner.BOT, Owner.BOT);
  }

  @Test
  void takes_a_customer_over_even_if_the_bot_kept_an_earlier_ticket() {
    open.on(Escalations.whereTheBotStays());
    open.on(Escalations.anger());
    assertThat(opened.events).last().extracting(TicketOpened::owner).isEqualTo(Owner.HUMAN);
  }
}
