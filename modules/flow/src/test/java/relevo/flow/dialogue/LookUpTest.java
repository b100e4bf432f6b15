package relevo.flow.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.events.flow.ReplyComposed.Purpose;
import relevo.kernel.Egress;
import relevo.kernel.JsonText;

class LookUpTest {

  /** A shop that gives the answers it was told to give; null for a connection that breaks. */
  private static final class Shop implements Egress {

    final Deque<Answer> answers = new ArrayDeque<>();
    final List<Call> calls = new ArrayList<>();
    URI trusted;

    @Override
    public Answer send(Call call) throws Unanswered {
      calls.add(call);
      if (answers.isEmpty()) throw new Unanswered("the connection broke", null);
      return answers.remove();
    }

    @Override
    public void trust(URI address) {
      trusted = address;
    }
  }

  Desk desk = new Desk("bienvenida");
  Shop shop = new Shop();
  LookUp lookUp = new LookUp();
  LookUpAsked asked;

  @BeforeEach
  void ask_for_an_order() {
    lookUp.egress = shop;
    lookUp.settings = desk.settings;
    lookUp.finish = desk.finishTurn;
    desk.hears("1");
    desk.hears("12345");
    asked = (LookUpAsked) desk.jobs.getLast().input();
  }

  @Test
  void finishes_the_turn_with_what_the_shop_says() {
    shop.answers.add(new Egress.Answer(200, """
        {"number":"12345","status":"en camino","carrier":"Correos","tracking":"ES1","eta":"mañana","items":["taza"],"n":2}"""));
    lookUp.settle(asked, lookUp.call(asked));
    assertThat(desk.turns.all).hasSize(2);
    assertThat(desk.turns.last().messageId()).isEqualTo(asked.turn().messageId());
    assertThat(desk.turns.last().failedAction()).isNull();
    assertThat(desk.turns.last().data()).containsEntry("guia", "ES1");
    assertThat(desk.replies.last().purpose()).isEqualTo(Purpose.BOT);
    assertThat(desk.said()).startsWith("Su pedido 12345 está en camino con Correos.");
  }

  @Test
  void tells_an_unknown_order_from_a_failure() {
    shop.answers.add(new Egress.Answer(404, "{}"));
    assertThat(lookUp.call(asked)).isEqualTo(LookedUp.MISSING);
    assertThat(shop.calls).hasSize(1);
  }

  @Test
  void asks_a_second_time_where_the_first_failed() {
    shop.answers.add(new Egress.Answer(500, "oops"));
    shop.answers.add(new Egress.Answer(200, "{\"status\":\"entregado\"}"));
    assertThat(lookUp.call(asked).result()).isEqualTo(LookedUp.Result.FOUND);
    assertThat(shop.calls).hasSize(2).allSatisfy(call -> {
      assertThat(call.method()).isEqualTo("GET");
      assertThat(call.deadline()).isLessThanOrEqualTo(lookUp.deadline());
    });
  }

  @Test
  void gives_up_after_two_failures_and_says_which_action_failed() {
    LookedUp answer = lookUp.call(asked);
    assertThat(shop.calls).hasSize(2);
    lookUp.settle(asked, answer);
    assertThat(desk.turns.last().failedAction()).isEqualTo("pedido");
    assertThat(desk.said()).startsWith("Ahora mismo no puedo consultar el pedido 12345.");
  }

  @Test
  void takes_an_answer_that_is_no_json_for_a_failure() {
    shop.answers.add(new Egress.Answer(200, "<html>"));
    shop.answers.add(new Egress.Answer(200, "[1]"));
    assertThat(lookUp.call(asked)).isEqualTo(LookedUp.FAILED);
  }

  @Test
  void answers_the_customer_even_when_it_is_parked() {
    lookUp.parked(asked, "failed too often");
    assertThat(desk.turns.last().failedAction()).isEqualTo("pedido");
    assertThat(desk.replies.all).hasSize(2);
  }

  @Test
  void goes_first_and_keeps_later_messages_waiting() {
    assertThat(lookUp.direction()).isEqualTo(LookUp.Direction.IN);
    assertThat(lookUp.first()).isTrue();
    assertThat(lookUp.calls()).isTrue();
    lookUp.trustTheShop();
    assertThat(shop.trusted).isEqualTo(URI.create("http://shop"));
  }

  @Test
  void survives_as_json_what_it_was_asked() {
    LookUpAsked again = JsonText.as(lookUp.input(), JsonText.of(asked));
    assertThat(again).isEqualTo(asked);
  }
}
