package relevo.ticketing.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import relevo.events.Customer;
import relevo.events.escalation.EscalationRaised;
import relevo.events.escalation.EscalationRaised.Priority;
import relevo.events.flow.TaskEnded;
import relevo.events.ticketing.TasksAsked.Task;
import relevo.events.ticketing.TicketReturned;
import relevo.events.ticketing.TicketReturned.Outcome;

class LendingTest {

  private static final UUID TICKET = new UUID(1, 1);
  private static final UUID CONVERSATION = new UUID(7, 7);
  private static final UUID CONTACT = new UUID(8, 8);

  private final KeptLoans loans = new KeptLoans();
  private final Lending lending = loans.lending();
  private final LoanCard loan = lending.begin(
      new Wish(TICKET, CONVERSATION, CONTACT, "ana", "mesa", 2, new Task("pedir-pedido", "Pedir el pedido"), Duration.ofMinutes(10)));

  @Test
  void ends_with_its_task_once_and_for_all() {
    lending.on(new TaskEnded(CONVERSATION, loan.id(), true, Map.of("pedido", "12345")));
    lending.on(new TaskEnded(CONVERSATION, loan.id(), false, Map.of()));
    lending.timeIsUp(loan.id());
    TicketReturned told = loans.returned.events.getFirst();
    assertThat(loans.returned.events).hasSize(1);
    assertThat(told.outcome()).isEqualTo(Outcome.DONE);
    assertThat(told.result()).containsEntry("pedido", "12345");
    assertThat(told.agent()).isEqualTo("ana");
    assertThat(told.outcome().leavesCustomerWaiting()).isTrue();
  }

  @Test
  void ends_when_the_customer_wants_a_person() {
    lending.on(raised(false));
    assertThat(loans.returned.events).singleElement().extracting(TicketReturned::outcome).isEqualTo(Outcome.WANTED_PERSON);
  }

  @Test
  void is_not_touched_where_the_bot_goes_on_beside_people() {
    lending.on(raised(true));
    assertThat(loans.returned.events).isEmpty();
  }

  @Test
  void ends_when_its_time_is_up() {
    assertThat(loans.later).singleElement().satisfies(job -> assertThat(job.due()).isEqualTo(loan.dueAt()));
    lending.timeIsUp(loan.id());
    assertThat(loans.returned.events).singleElement().extracting(TicketReturned::outcome).isEqualTo(Outcome.TIMED_OUT);
  }

  @Test
  void ends_when_somebody_wants_it_back() {
    assertThat(lending.takeBack(TICKET, "eva")).isTrue();
    assertThat(lending.takeBack(TICKET, "eva")).isFalse();
    assertThat(loans.returned.events).singleElement().satisfies(told -> {
      assertThat(told.by()).isEqualTo("eva");
      assertThat(told.outcome().leavesCustomerWaiting()).isFalse();
    });
  }

  @Test
  void is_one_at_a_time_and_holds_back_what_changes_hands() {
    assertThatThrownBy(() -> lending.begin(new Wish(TICKET, CONVERSATION, CONTACT, "ana", "mesa", 2, new Task("x", "X"), Duration.ofMinutes(1))))
        .hasFieldOrPropertyWithValue("code", "ticket-lent").hasMessageContaining("«Pedir el pedido»");
  }

  private static EscalationRaised raised(boolean botStays) {
    return new EscalationRaised(CONVERSATION, UUID.randomUUID(), UUID.randomUUID(), new Customer(CONTACT, "52155", null, "Ana"), "es", "mesa", 2,
        Priority.NORMAL, List.of(), List.of("una regla"), 1, Map.of(), botStays);
  }
}
