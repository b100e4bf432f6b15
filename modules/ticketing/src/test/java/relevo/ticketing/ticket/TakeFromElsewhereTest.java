package relevo.ticketing.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.events.integration.AnswerAsked;
import relevo.events.integration.TakingAsked;
import relevo.events.integration.TakingAsked.Outcome;
import relevo.events.ticketing.ConversationAsked;
import relevo.events.ticketing.TicketTaken;
import relevo.events.ticketing.WritingAsked;
import relevo.kernel.ProductClock;
import relevo.ticketing.Told;
import relevo.ticketing.agent.Staff;

class TakeFromElsewhereTest {

  KeptTickets tickets = new KeptTickets();
  Told<TicketTaken> taken = new Told<>();
  Told<ConversationAsked> asked = new Told<>();
  TakeFromElsewhere elsewhere = new TakeFromElsewhere();
  Ticket ticket = tickets.with(new Ticket(Escalations.doubleCharge(), Instant.EPOCH));

  @BeforeEach
  void wire() {
    elsewhere.tickets = tickets;
    elsewhere.agents = Staff.of(Staff.agent("ana", "Ana", "facturacion"), Staff.agent("bo", "Bo", "facturacion"), Staff.agent("eva", "Eva", "mesa"),
        Staff.somebody("leo", "Leo", List.of(), List.of("analyst")));
    elsewhere.asked = asked;
    elsewhere.claim = new ClaimTicket();
    elsewhere.claim.tickets = tickets;
    elsewhere.claim.clock = new ProductClock();
    elsewhere.claim.taken = taken;
  }

  TakingAsked take(String login) {
    TakingAsked wish = new TakingAsked(ticket.id, login);
    elsewhere.on(wish);
    return wish;
  }

  @Test
  void gives_it_to_the_first_and_tells_the_second_who_has_it() {
    assertThat(take("ana").outcome()).isEqualTo(Outcome.TAKEN);
    TakingAsked second = take("bo");
    assertThat(second.outcome()).isEqualTo(Outcome.HELD);
    assertThat(second.holder()).isEqualTo("Ana");
    assertThat(taken.events).containsExactly(new TicketTaken(Escalations.CONVERSATION, ticket.id, "ana"));
  }

  @Test
  void locks_the_conversation_before_the_ticket() {
    take("ana");
    assertThat(asked.events).containsExactly(new ConversationAsked(Escalations.CONVERSATION));
    assertThat(tickets.locked).startsWith(ticket.id);
  }

  @Test
  void says_yes_again_to_whoever_has_it_and_tells_it_once() {
    take("ana");
    assertThat(take("ana").outcome()).isEqualTo(Outcome.TAKEN);
    assertThat(taken.events).hasSize(1);
  }

  @Test
  void gives_nothing_to_another_team_to_strangers_or_to_who_has_no_tickets() {
    assertThat(take("eva").outcome()).isEqualTo(Outcome.NOT_THEIRS);
    assertThat(take("nadie").outcome()).isEqualTo(Outcome.NOT_THEIRS);
    assertThat(take("leo").outcome()).isEqualTo(Outcome.NOT_THEIRS);
    assertThat(taken.events).isEmpty();
  }

  @Test
  void says_that_it_is_over_or_not_there() {
    take("ana");
    ticket.resolve(new Resolution("ok", null, Instant.EPOCH));
    assertThat(take("bo").outcome()).isEqualTo(Outcome.RESOLVED);
    TakingAsked nowhere = new TakingAsked(new UUID(0, 1), "ana");
    elsewhere.on(nowhere);
    assertThat(nowhere.outcome()).isEqualTo(Outcome.MISSING);
  }

  private String why(String login, Instant closesAt) {
    elsewhere.clock = new ProductClock();
    elsewhere.writing = new Told<>() {
      @Override
      public void fire(WritingAsked question) {
        question.answer(closesAt, false, false);
      }
    };
    AnswerAsked question = new AnswerAsked(ticket.id, login);
    elsewhere.on(question);
    return question.why();
  }

  @Test
  void says_who_could_answer_the_customer_and_why_not() {
    Instant later = Instant.now().plusSeconds(600);
    assertThat(why("ana", later)).isNull();
    assertThat(why("eva", later)).contains("no puede escribir");
    assertThat(why("ana", Instant.EPOCH)).contains("24 horas");
    take("ana");
    ticket.resolve(new Resolution("ok", null, Instant.EPOCH));
    assertThat(why("ana", later)).isEqualTo("El ticket ya está resuelto.");
  }
}
