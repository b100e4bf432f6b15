package relevo.flow.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import relevo.events.Content;
import relevo.events.Owner;
import relevo.events.flow.ReplyComposed;
import relevo.events.flow.ReplyComposed.Purpose;
import relevo.events.flow.TurnTaken;
import relevo.events.ticketing.TicketHandedBack;
import relevo.events.ticketing.TicketResolved;

class TakeTurnTest {

  Desk desk = new Desk("bienvenida");

  @Test
  void tells_the_turn_once_and_answers_once() {
    UUID message = desk.hears("hola");
    assertThat(desk.turns.all).singleElement().satisfies(turn -> {
      assertThat(turn.messageId()).isEqualTo(message);
      assertThat(turn.understood()).isTrue();
      assertThat(turn.messages()).isEqualTo(1);
      assertThat(turn.signals().topic()).isEqualTo("greeting");
      assertThat(turn.customer()).isEqualTo(desk.customer);
      assertThat(turn.botStays()).isFalse();
    });
    assertThat(desk.replies.all).extracting(ReplyComposed::source, ReplyComposed::purpose)
        .containsExactly(tuple(message, Purpose.BOT));
  }

  @Test
  void only_reads_while_a_person_has_the_conversation() {
    desk.hears("hola");
    desk.hears("xyzzy");
    desk.hears(Content.text("son unos inútiles, hablaré con mi abogado"), Owner.HUMAN);
    TurnTaken turn = desk.turns.last();
    assertThat(turn.owner()).isEqualTo(Owner.HUMAN);
    assertThat(turn.signals().insult()).isTrue();
    assertThat(turn.signals().phrases()).contains("legal");
    assertThat(turn.misses()).isZero();
    assertThat(desk.replies.all).hasSize(2);
    assertThat(desk.dialogues.of(desk.conversation)).hasValueSatisfying(one -> assertThat(one.misses()).isEqualTo(1));
  }

  @Test
  void counts_failed_answers_from_message_to_message() {
    desk.hears("hola");
    for (int i = 1; i <= 3; i++) {
      desk.hears("xyzzy " + i);
      assertThat(desk.turns.last().misses()).isEqualTo(i);
      assertThat(desk.turns.last().handOver()).isNull();
    }
  }

  @Test
  void tells_how_the_talk_goes() {
    desk.hears("hola");
    assertThat(desk.turns.last().course().minutesSinceMessage()).isNull();
    assertThat(desk.turns.last().course().minutesSinceAnswer()).isNull();
    desk.hears("xyzzy");
    desk.hears("¡que no, que eso no!");
    assertThat(desk.turns.last().course().stalled()).isEqualTo(2);
    assertThat(desk.turns.last().course().minutesSinceAnswer()).isZero();
    desk.hears("quiero saber dónde está mi pedido");
    assertThat(desk.turns.last().course().pending()).isEqualTo("pedido");
    assertThat(desk.turns.last().course().stalled()).isZero();
  }

  @Test
  void tells_how_well_the_answer_fits() {
    desk.hears("hola");
    assertThat(desk.turns.last().course().confidence()).isNull();
    desk.hears("¿cuánto cuesta el envío?");
    assertThat(desk.turns.last().course().confidence()).isBetween(0.0, 1.0);
  }

  @Test
  void notices_the_same_question_again() {
    desk.hears("¿venden motosierras?");
    desk.hears("Venden motosierras!");
    assertThat(desk.turns.last().repeated()).isTrue();
    assertThat(desk.turns.last().signals().mood()).isNegative();
    desk.hears("hola");
    desk.hears("hola");
    assertThat(desk.turns.last().repeated()).isFalse();
  }

  @Test
  void sees_the_mood_fall() {
    desk.hears("hola, muchas gracias");
    desk.hears("esto es ridículo");
    assertThat(desk.turns.last().signals().trend()).isEqualTo(-1.0);
    assertThat(desk.turns.last().signals().frustrated()).isTrue();
  }

  @Test
  void does_not_take_our_own_words_on_a_button_for_the_customers() {
    desk.hears("hola");
    desk.hears(Content.chosen("agente", "Hablar con un agente"), Owner.BOT);
    assertThat(desk.turns.last().menuChoice()).isEqualTo("agente");
    assertThat(desk.turns.last().handOver()).isEqualTo("menu");
    assertThat(desk.turns.last().signals().phrases()).isEmpty();
  }

  @Test
  void waits_for_the_shop_and_tells_nothing_before() {
    desk.hears("1");
    desk.hears("12345");
    assertThat(desk.turns.all).hasSize(1);
    assertThat(desk.replies.all).hasSize(1);
    assertThat(desk.jobs).singleElement().satisfies(job -> {
      assertThat(job.kind()).isEqualTo("flow.call-system");
      assertThat(job.subject()).isEqualTo(desk.customer.contactId());
      assertThat(((CallSystem.Input) job.input()).request().url()).isEqualTo("http://shop/orders/12345");
    });
  }

  @Test
  void finds_the_language_in_the_customers_words_and_keeps_it() {
    desk.hears("hello, can you help me please");
    assertThat(desk.said()).startsWith("Hello! Welcome");
    desk.hears("zzz");
    assertThat(desk.turns.last().language()).isEqualTo("en");
    assertThat(desk.said()).startsWith("Sorry");
    desk.hears("español");
    assertThat(desk.said()).startsWith("¡Hola!");
  }

  @Test
  void speaks_spanish_where_nothing_tells_otherwise() {
    desk.hears(Content.other("image", null), Owner.BOT);
    assertThat(desk.turns.last().language()).isEqualTo("es");
    assertThat(desk.turns.last().text()).isNull();
  }

  @Test
  void tells_the_rules_what_the_customer_has_told() {
    desk.hears("hola");
    desk.hears("me cobraron dos veces el pedido 12345");
    assertThat(desk.turns.last().data()).containsEntry("pedido", "12345");
    assertThat(desk.turns.last().signals().topic()).isEqualTo("double_charge");
  }

  @Test
  void greets_again_once_the_matter_is_settled() {
    desk.hears("hola");
    desk.hears("mi pedido es el 12345");
    desk.startAfresh.on(new TicketResolved(desk.conversation, UUID.randomUUID(), "ana", "resuelto", null));
    desk.hears("xyzzy");
    assertThat(desk.said()).startsWith("¡Hola! Bienvenido a Tienda Relevo.");
    assertThat(desk.turns.last().messages()).isEqualTo(1);
    assertThat(desk.turns.last().data()).isEmpty();
  }

  @Test
  void greets_again_once_a_person_has_left_it_to_the_bot() {
    desk.hears("hola");
    desk.hears("mi pedido es el 12345");
    desk.startAfresh.on(new TicketHandedBack(desk.conversation, UUID.randomUUID(), UUID.randomUUID(), "es", "ana", null));
    desk.hears("xyzzy");
    assertThat(desk.said()).startsWith("¡Hola! Bienvenido a Tienda Relevo.");
    assertThat(desk.turns.last().data()).isEmpty();
  }

  @Test
  void begins_anew_where_the_flow_of_a_conversation_is_gone() {
    Dialogue old = new Dialogue(desk.conversation, desk.customer.contactId(), new Chat("bench").flow(), desk.takeTurn.clock.now());
    old.takesUp(new Chat("bench").flowInVersion(99));
    desk.dialogues.add(old);
    desk.hears("xyzzy");
    assertThat(desk.said()).startsWith("¡Hola! Bienvenido");
  }

  @Test
  void says_of_the_bench_flow_that_its_bot_stays() {
    Desk bench = new Desk("bench");
    bench.hears("agente");
    assertThat(bench.turns.last().botStays()).isTrue();
    assertThat(bench.turns.last().signals().phrases()).contains("agente");
    assertThat(bench.said()).startsWith("[handover] ");
  }
}
