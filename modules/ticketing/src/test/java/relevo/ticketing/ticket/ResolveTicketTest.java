package relevo.ticketing.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.events.Owner;
import relevo.events.ticketing.TicketResolved;
import relevo.kernel.ProductClock;
import relevo.ticketing.Told;
import relevo.ticketing.care.KeptPolicies;

class ResolveTicketTest {

  KeptTickets tickets = new KeptTickets();
  KeptPolicies policies = new KeptPolicies();
  Told<TicketResolved> resolved = new Told<>();
  ResolveTicket resolve = new ResolveTicket();
  Ticket ticket = tickets.with(new Ticket(Escalations.doubleCharge(), Instant.EPOCH));

  @BeforeEach
  void wire() {
    resolve.tickets = tickets;
    resolve.clock = new ProductClock();
    resolve.policies = policies;
    resolve.resolved = tickets.telling(resolved);
  }

  @Test
  void tells_who_ended_it_and_how() {
    ticket.assignTo("ana", Instant.EPOCH);
    assertThat(resolve.resolve(ticket.id, new Closing(" devuelto ", "needed")).status).isEqualTo(Ticket.Status.RESOLVED);
    assertThat(resolved.events).containsExactly(
        new TicketResolved(Escalations.CONVERSATION, ticket.id, "ana", "devuelto", "needed"));
  }

  /** Both are open: one was opened where the bot goes on answering, and then somebody had to take over. */
  @Test
  void leaves_the_customer_with_the_person_who_has_another_ticket() {
    Ticket beside = tickets.with(new Ticket(Escalations.whereTheBotStays(), Instant.EPOCH));
    beside.assignTo("bo", Instant.EPOCH);
    resolve.resolve(beside.id, new Closing(null, null));
    ticket.assignTo("ana", Instant.EPOCH);
    resolve.resolve(ticket.id, new Closing(null, null));
    assertThat(resolved.events).extracting(TicketResolved::owner).containsExactly(Owner.HUMAN, Owner.BOT);
  }

  @Test
  void needs_no_words() {
    ticket.assignTo("ana", Instant.EPOCH);
    resolve.resolve(ticket.id, new Closing(null, " "));
    assertThat(resolved.events).singleElement().satisfies(told -> {
      assertThat(told.outcome()).isNull();
      assertThat(told.label()).isNull();
    });
  }

  @Test
  void tells_nobody_if_it_may_not_be() {
    assertThatThrownBy(() -> resolve.resolve(ticket.id, new Closing(null, null)))
        .hasFieldOrPropertyWithValue("status", 409);
    assertThat(resolved.events).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"needed", "not_needed", "too_late", "wrong_team", " needed "})
  void takes_the_agents_word_on_the_hand_over(String label) {
    ticket.assignTo("ana", Instant.EPOCH);
    resolve.resolve(ticket.id, new Closing(null, label));
    assertThat(resolved.events).singleElement().extracting(TicketResolved::label).isEqualTo(label.strip());
  }

  @ParameterizedTest
  @ValueSource(strings = {"si", "NEEDED", "not needed"})
  void refuses_a_word_that_no_rule_can_learn_from(String label) {
    ticket.assignTo("ana", Instant.EPOCH);
    assertThatThrownBy(() -> resolve.resolve(ticket.id, new Closing(null, label)))
        .hasFieldOrPropertyWithValue("status", 422).hasMessageContaining("too_late");
    assertThat(resolved.events).isEmpty();
    assertThat(ticket.status).isEqualTo(Ticket.Status.ASSIGNED);
  }

  @Test
  void asks_for_what_the_team_wants_to_know() {
    ticket.assignTo("ana", Instant.EPOCH);
    policies.say("{\"resolveNeedsLabel\":true}");
    assertThatThrownBy(() -> resolve.resolve(ticket.id, new Closing("devuelto", null)))
        .hasFieldOrPropertyWithValue("code", "label-missing").hasMessageContaining("facturacion");
    policies.say("{\"resolveNeedsTags\":true}");
    assertThatThrownBy(() -> resolve.resolve(ticket.id, new Closing(null, null))).hasFieldOrPropertyWithValue("code", "tags-missing");
    ticket.matter.tag(List.of("duda"));
    resolve.resolve(ticket.id, new Closing(null, null));
    assertThat(resolved.events).hasSize(1);
  }

  @Test
  void refuses_a_novel() {
    ticket.assignTo("ana", Instant.EPOCH);
    assertThatThrownBy(() -> resolve.resolve(ticket.id, new Closing("x".repeat(201), null)))
        .hasFieldOrPropertyWithValue("code", "word-too-long");
  }
}
