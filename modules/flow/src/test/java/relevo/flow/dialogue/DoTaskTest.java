package relevo.flow.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import relevo.events.Content;
import relevo.events.Owner;
import relevo.events.flow.TaskEnded;
import relevo.events.ticketing.TasksAsked;
import relevo.events.ticketing.TasksAsked.Task;
import relevo.events.ticketing.TicketLent;
import relevo.events.ticketing.TicketReturned;
import relevo.events.ticketing.TicketReturned.Outcome;

class DoTaskTest {

  private final Desk desk = new Desk("bienvenida");
  private final UUID loan = UUID.randomUUID();

  @Test
  void offers_what_analysts_have_marked_as_a_task_in_the_language_asked() {
    TasksAsked asked = new TasksAsked("en");
    desk.doTask.on(asked);
    assertThat(asked.tasks()).containsExactly(new Task("pedir-pedido", "Ask for the order number"),
        new Task("pedir-contacto", "Ask for name and e-mail"));
  }

  @Test
  void asks_what_the_task_asks_and_ends_with_what_was_told() {
    lent("pedir-pedido");
    assertThat(desk.said()).startsWith("Para seguir necesito su número de pedido.");
    desk.hears("es el 12345");
    assertThat(desk.said()).isEqualTo("Gracias, anotado: pedido 12345. Vuelve con usted la persona que le atiende.");
    assertThat(desk.tasks.all).containsExactly(new TaskEnded(desk.conversation, loan, true, Map.of("pedido", "12345")));
  }

  @Test
  void leads_this_and_nothing_else() {
    lent("pedir-pedido");
    desk.hears("menu");
    assertThat(desk.said()).startsWith("No lo entendí.");
    assertThat(desk.tasks.all).isEmpty();
  }

  @Test
  void ends_unfinished_where_the_customer_wants_the_person() {
    lent("pedir-contacto");
    desk.hears("agente");
    assertThat(desk.tasks.all).containsExactly(new TaskEnded(desk.conversation, loan, false, Map.of()));
    assertThat(desk.turns.last().handOver()).isEqualTo("tarea");
  }

  @Test
  void ends_where_there_is_no_such_task_but_not_before_everybody_knows_that_it_began() {
    desk.hears(Content.text("hola"), Owner.HUMAN);
    lend("bienvenida");
    assertThat(desk.tasks.all).isEmpty();
    begin();
    assertThat(desk.tasks.all).containsExactly(new TaskEnded(desk.conversation, loan, false, Map.of()));
    assertThat(desk.dialogues.of(desk.conversation).orElseThrow().loan()).isNull();
    assertThat(desk.replies.all).isEmpty();
  }

  @Test
  void ends_as_late_where_the_bot_has_never_heard_of_the_conversation() {
    lend("pedir-pedido");
    assertThat(desk.tasks.all).isEmpty();
    begin();
    assertThat(desk.tasks.all).containsExactly(new TaskEnded(desk.conversation, loan, false, Map.of()));
  }

  @Test
  void says_nothing_if_the_conversation_was_taken_back_before_the_first_word() {
    desk.hears(Content.text("hola"), Owner.HUMAN);
    lend("pedir-pedido");
    desk.doTask.on(returned(Map.of()));
    begin();
    assertThat(desk.replies.all).isEmpty();
  }

  @Test
  void leaves_the_talk_where_it_was_and_what_was_told_known() {
    desk.hears("hola");
    Place before = desk.dialogues.of(desk.conversation).orElseThrow().place();
    lend("pedir-pedido");
    begin();
    desk.hears("12345");
    desk.doTask.on(returned(desk.tasks.last().data()));
    Dialogue after = desk.dialogues.of(desk.conversation).orElseThrow();
    assertThat(after.flow()).isEqualTo("bienvenida");
    assertThat(after.place().node()).isEqualTo(before.node());
    assertThat(after.place().variables()).containsEntry("pedido", "12345");
    assertThat(after.loan()).isNull();
  }

  @Test
  void goes_back_to_the_first_flow_when_the_matter_is_settled_in_between() {
    lent("pedir-pedido");
    desk.dialogues.of(desk.conversation).orElseThrow().isSettled(Instant.EPOCH);
    assertThat(desk.dialogues.of(desk.conversation).orElseThrow().flow()).isEqualTo("bienvenida");
  }

  private void lent(String task) {
    desk.hears(Content.text("hola"), Owner.HUMAN);
    lend(task);
    begin();
  }

  private void lend(String task) {
    desk.doTask.on(new TicketLent(desk.conversation, UUID.randomUUID(), loan, desk.customer, "es", task, "ana"));
  }

  private void begin() {
    desk.beginTask.settle((BeginTask.Input) desk.jobs.getLast().input(), null);
  }

  private TicketReturned returned(Map<String, String> told) {
    return new TicketReturned(desk.conversation, UUID.randomUUID(), loan, "pedir-pedido", "Pedir", Outcome.DONE, "ana", null, "mesa", 2, told, Instant.EPOCH);
  }
}
