package relevo.flow.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import relevo.events.Content;
import relevo.events.escalation.EscalationRaised;
import relevo.events.escalation.EscalationRaised.Priority;
import relevo.events.flow.ReplyComposed.Purpose;
import relevo.kernel.Ids;

class HandOverWordsTest {

  Desk desk = new Desk("bienvenida");

  @Test
  void tell_the_customer_who_takes_over() {
    desk.hears("hola");
    UUID message = desk.hears("quiero un agente");
    escalate(desk, message, "facturacion", "es");
    assertThat(desk.replies.last().purpose()).isEqualTo(Purpose.HAND_OVER);
    assertThat(desk.replies.last().source()).isEqualTo(message);
    assertThat(desk.said()).startsWith("Lo estoy transfiriendo a un agente de facturación que puede ayudarle.");
  }

  @Test
  void apologise_after_the_third_failure() {
    desk.hears("hola");
    desk.hears("a1b2");
    desk.hears("c3d4");
    escalate(desk, desk.hears("e5f6"), "mesa", "es");
    assertThat(desk.said()).isEqualTo("Lo siento, no puedo ayudarle con eso. Permítame transferirle a un agente.");
  }

  @Test
  void introduce_the_bot_where_nothing_was_said_before() {
    escalate(desk, desk.hears("agente"), "mesa", "es");
    assertThat(desk.said()).startsWith(
        "Soy el asistente automático de Tienda Relevo.\n\nLo estoy transfiriendo a un agente de soporte que puede ayudarle.");
  }

  @Test
  void keep_what_the_flow_said_before_it_asked_for_a_person() {
    desk.hears("hola");
    UUID message = desk.hears("quiero un agente");
    desk.dialogues.of(desk.conversation).orElseThrow().parts(List.of(Content.text("Llame al 112."), Content.text("Le van a atender.")));
    escalate(desk, message, "mesa", "es");
    assertThat(desk.said()).startsWith("Llame al 112.\n\nLe van a atender.\n\nLo estoy transfiriendo a un agente");
  }

  @Test
  void speak_the_conversations_language() {
    desk.hears("hello, I need some help please");
    escalate(desk, desk.hears("agent"), "mesa", "en");
    assertThat(desk.said()).startsWith("I am transferring you to an agent of our support team");
    escalate(desk, desk.hears("agent"), "mesa", null);
    assertThat(desk.said()).startsWith("I am transferring you");
  }

  @Test
  void tell_the_place_in_line_and_the_wait_where_they_are_known() {
    desk.hears("hola");
    desk.waits.position = 3L;
    desk.waits.seconds = 130L;
    escalate(desk, desk.hears("quiero un agente"), "mesa", "es");
    assertThat(desk.said()).endsWith("En este momento es la persona número 3 de la cola. La espera suele ser de unos 3 minutos.");
    desk.waits.position = 1L;
    desk.waits.seconds = null;
    escalate(desk, desk.hears("quiero un agente"), "mesa", "en");
    assertThat(desk.said()).endsWith("You are next in line.").doesNotContain("usually");
  }

  @Test
  void tell_no_finer_a_wait_than_anybody_can_know() {
    desk.hears("hola");
    desk.waits.position = 2L;
    for (var said : Map.of(20L, "alrededor de un minuto.", 61L, "unos 2 minutos.", 601L, "unos 15 minutos.", 4_000L, "más de una hora.").entrySet()) {
      desk.waits.seconds = said.getKey();
      escalate(desk, desk.hears("quiero un agente"), "mesa", "es");
      assertThat(desk.said()).endsWith("La espera suele ser de " + said.getValue());
    }
  }

  @Test
  void call_a_team_by_its_own_name_if_it_has_no_other() {
    desk.hears("hola");
    escalate(desk, desk.hears("agente"), "jardinería", "pt");
    assertThat(desk.said()).contains("um atendente de jardinería");
  }

  @Test
  void are_the_flows_own_in_the_bench_flow() {
    Desk bench = new Desk("bench");
    escalate(bench, bench.hears("agente"), "mesa", "es");
    assertThat(bench.said()).isEqualTo("[handover] Lo estoy transfiriendo a un agente.");
  }

  @Test
  void are_found_even_if_the_dialogue_is_not_known_yet() {
    escalate(desk, Ids.next(), "mesa", "es");
    assertThat(desk.said()).startsWith("Lo estoy transfiriendo a un agente de soporte");
  }

  private static void escalate(Desk desk, UUID message, String team, String language) {
    desk.handOverWords.on(new EscalationRaised(desk.conversation, Ids.next(), message, desk.customer, language, team, 2,
        Priority.NORMAL, List.of(), List.of("una regla"), 1, Map.of(), false));
  }
}
