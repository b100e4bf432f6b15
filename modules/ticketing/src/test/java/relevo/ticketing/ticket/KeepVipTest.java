package relevo.ticketing.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.events.escalation.CustomerProfiled;
import relevo.events.ticketing.ConversationAsked;
import relevo.ticketing.Told;
import relevo.ticketing.promise.TermsChanged;

class KeepVipTest {

  KeptTickets tickets = new KeptTickets();
  Told<ConversationAsked> asked = new Told<>();
  Told<TermsChanged> changed = new Told<>();
  KeepVip keep = new KeepVip();
  Ticket ticket = tickets.with(new Ticket(Escalations.doubleCharge(), Instant.EPOCH));

  @BeforeEach
  void wire() {
    keep.tickets = tickets;
    keep.asking = asked;
    keep.changed = changed;
  }

  @Test
  void knows_what_customers_are_by_now() {
    profiled(true, "tier");
    profiled(true, "tags");
    assertThat(ticket.vip).isTrue();
    assertThat(changed.events).containsExactly(new TermsChanged(ticket.id, ticket.contactId));
    assertThat(asked.events).containsOnly(new ConversationAsked(ticket.conversationId));
    profiled(false, "tier");
    assertThat(ticket.vip).isFalse();
    assertThat(changed.events).hasSize(2);
  }

  @Test
  void keeps_it_even_of_what_is_over_in_case_it_is_opened_again() {
    ticket.status = Ticket.Status.RESOLVED;
    profiled(true, "tier");
    assertThat(ticket.vip).isTrue();
    assertThat(changed.events).isEmpty();
  }

  @Test
  void asks_for_nothing_where_nothing_is_new() {
    profiled(true);
    assertThat(ticket.vip).isFalse();
    assertThat(asked.events).isEmpty();
  }

  private void profiled(boolean vip, String... attributes) {
    keep.on(new CustomerProfiled(ticket.conversationId, ticket.contactId, List.of("crm"), List.of(attributes), true, null, Instant.EPOCH, vip));
  }
}
