package relevo.flow.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import relevo.events.Content;
import relevo.events.Owner;
import relevo.events.flow.ClaimAsked;
import relevo.events.flow.ReplyComposed.Purpose;
import relevo.events.ticketing.TicketHandedBack;
import relevo.events.ticketing.TicketResolved;

class AftermathTest {

  Desk desk = new Desk("bienvenida");

  @Test
  void asks_nobody_before_a_person_settled_anything() {
    desk.hears("hola");
    desk.startAfresh.on(new TicketHandedBack(desk.conversation, UUID.randomUUID(), UUID.randomUUID(), "es", "ana", null));
    desk.hears("hola");
    assertThat(desk.claims.all).isEmpty();
  }

  @Test
  void leaves_to_the_bot_what_nobody_takes() {
    settled();
    desk.hears("hola");
    assertThat(desk.claims.all).hasSize(1);
    assertThat(desk.said()).contains("asistente automático");
  }

  @Test
  void answers_what_is_taken_with_one_sentence_and_no_menu() {
    settled();
    desk.claims.answer = asked -> asked.claim("survey-thanks");
    UUID message = desk.hears("5");
    assertThat(desk.said()).startsWith("¡Gracias por su valoración!");
    assertThat(desk.replies.last().source()).isEqualTo(message);
    assertThat(desk.replies.last().purpose()).isEqualTo(Purpose.BOT);
    assertThat(desk.turns.last().messageId()).isEqualTo(message);
    desk.claims.answer = asked -> { };
    desk.hears("hola");
    assertThat(desk.said()).contains("asistente automático");
  }

  @Test
  void has_rules_take_no_offence_at_a_comment_but_hear_a_call_for_help() {
    settled();
    desk.claims.answer = asked -> asked.claim("survey-comment");
    desk.hears("esto es una vergüenza, estoy harto, pésimo servicio");
    assertThat(desk.turns.last().signals().mood()).isZero();
    assertThat(desk.claims.last().signals().mood()).isNegative();
    desk.hears("2, quiero hablar con una persona");
    assertThat(desk.turns.last().signals().wantsHuman()).isTrue();
  }

  @Test
  void speaks_the_customers_language() {
    desk.hears("hello, good morning");
    desk.startAfresh.on(new TicketResolved(desk.conversation, UUID.randomUUID(), "ana", null, null));
    desk.claims.answer = asked -> asked.claim("survey-again");
    desk.hears("4");
    assertThat(desk.said()).isEqualTo("We have your rating already, thank you!");
  }

  @Test
  void leaves_to_a_person_what_is_for_a_person() {
    settled();
    int said = desk.replies.all.size();
    desk.claims.answer = ClaimAsked::claimForPerson;
    desk.hears("sigue sin funcionar");
    assertThat(desk.replies.all).hasSize(said);
    assertThat(desk.turns.last().owner()).isEqualTo(Owner.HUMAN);
  }

  @Test
  void asks_about_what_a_person_would_answer_too() {
    settled();
    desk.hears(Content.text("5"), Owner.HUMAN);
    assertThat(desk.claims.last().owner()).isEqualTo(Owner.HUMAN);
  }

  @Test
  void is_over_in_a_month() {
    settled();
    desk.takeTurn.clock.runAhead(Duration.ofDays(32));
    desk.hears("5");
    assertThat(desk.claims.all).isEmpty();
  }

  private void settled() {
    desk.hears("hola");
    desk.startAfresh.on(new TicketResolved(desk.conversation, UUID.randomUUID(), "ana", "resuelto", null));
  }
}
