package relevo.flow.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.events.flow.ReplyComposed.Purpose;
import relevo.flow.connector.Answered;
import relevo.flow.connector.Answered.Result;

class CallSystemTest {

  Desk desk = new Desk("bienvenida");
  CallSystem call = new CallSystem();
  CallSystem.Input asked;

  @BeforeEach
  void ask_for_an_order() {
    call.finish = desk.finishTurn;
    desk.hears("1");
    desk.hears("12345");
    asked = (CallSystem.Input) desk.jobs.getLast().input();
  }

  @Test
  void finishes_the_turn_with_what_the_shop_says() {
    call.settle(asked, new Answered(Result.FOUND, Map.of("estado", "en camino", "transportista", "Correos", "guia", "ES1"), 200));
    assertThat(desk.turns.all).hasSize(2);
    assertThat(desk.turns.last().messageId()).isEqualTo(asked.turn().messageId());
    assertThat(desk.turns.last().failedAction()).isNull();
    assertThat(desk.turns.last().data()).containsEntry("guia", "ES1");
    assertThat(desk.replies.last().purpose()).isEqualTo(Purpose.BOT);
    assertThat(desk.said()).startsWith("Su pedido 12345 está en camino con Correos.");
  }

  @Test
  void says_that_the_answer_takes_a_while() {
    assertThat(desk.delays.last().messageId()).isEqualTo(asked.turn().messageId());
  }

  @Test
  void says_which_call_failed() {
    call.settle(asked, Answered.failed(500));
    assertThat(desk.turns.last().failedAction()).isEqualTo("pedido");
    assertThat(desk.said()).startsWith("Ahora mismo no puedo consultar el pedido 12345.");
  }

  @Test
  void answers_even_when_the_job_is_parked() {
    call.parked(asked, "IllegalStateException");
    assertThat(desk.turns.last().failedAction()).isEqualTo("pedido");
    assertThat(desk.said()).startsWith("Ahora mismo no puedo consultar");
  }

  @Test
  void begins_anew_where_the_place_waits_for_nothing_any_more() {
    desk.startAfresh.on(new relevo.events.ticketing.TicketResolved(desk.conversation, relevo.kernel.Ids.next(), "ana", "resuelto", null));
    call.settle(asked, Answered.failed(500));
    assertThat(desk.said()).startsWith("¡Hola!");
  }
}
