package relevo.flow.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.events.Content;
import relevo.events.Owner;
import relevo.events.ticketing.TicketLent;
import relevo.events.ticketing.TicketReturned;
import relevo.flow.definition.Flows;
import relevo.flow.understanding.Reading;
import relevo.kernel.Ids;

class FinishTurnTest {

  private static final String TASK = "pedir-pedido";
  private final Desk desk = new Desk("bienvenida");
  private final UUID loan = UUID.randomUUID();

  @BeforeEach
  void a_task_has_begun() {
    desk.hears(Content.text("hola"), Owner.HUMAN);
    lend(loan);
  }

  @Test
  void goes_on_in_the_loan_in_which_it_asked() {
    AnswerFreely.Input asked = ask();
    int said = desk.replies.all.size();
    desk.finishTurn.with(Told.NOTHING, asked.turn(), asked.before());
    assertThat(desk.replies.all).hasSize(said + 1);
  }

  @Test
  void says_nothing_in_a_later_loan_for_the_same_task() {
    AnswerFreely.Input asked = ask();
    comesBack(loan);
    lend(UUID.randomUUID());
    int said = desk.replies.all.size();
    desk.finishTurn.with(Told.NOTHING, asked.turn(), asked.before());
    assertThat(desk.replies.all).hasSize(said);
    assertThat(desk.turns.last().owner()).isEqualTo(Owner.HUMAN);
    assertThat(desk.turns.last().messageId()).isEqualTo(asked.turn().messageId());
  }

  @Test
  void says_nothing_once_the_person_has_the_conversation() {
    AnswerFreely.Input asked = ask();
    comesBack(loan);
    int said = desk.replies.all.size();
    desk.finishTurn.with(Told.NOTHING, asked.turn(), asked.before());
    assertThat(desk.replies.all).hasSize(said);
  }

  /** The task wants to know something from elsewhere. */
  private AnswerFreely.Input ask() {
    Dialogue dialogue = desk.dialogues.of(desk.conversation).orElseThrow();
    Turn turn = new Turn(desk.conversation, Ids.next(), desk.customer, Owner.BOT, Content.text("¿cuándo llega?"), "es", Reading.NOTHING.signals(), false);
    Outcome outcome = new Outcome(dialogue.place(), List.of(), null, Noticed.nothing(Map.of()), new Wanted.Answer("¿cuándo llega?", Set.of()),
        List.of(), null, null, List.of(), false);
    desk.takeTurn.advance.to(outcome, turn, dialogue, Flows.shipped("bienvenida").live(TASK).orElseThrow());
    return (AnswerFreely.Input) desk.jobs.getLast().input();
  }

  private void lend(UUID newLoan) {
    desk.doTask.on(new TicketLent(desk.conversation, UUID.randomUUID(), newLoan, desk.customer, "es", TASK, "ana"));
    desk.beginTask.settle((BeginTask.Input) desk.jobs.getLast().input(), null);
  }

  private void comesBack(UUID endedLoan) {
    desk.doTask.on(new TicketReturned(desk.conversation, UUID.randomUUID(), endedLoan, TASK, "Pedir", TicketReturned.Outcome.TAKEN_BACK, "ana", "ana",
        "mesa", 2, Map.of(), Instant.EPOCH));
  }
}
