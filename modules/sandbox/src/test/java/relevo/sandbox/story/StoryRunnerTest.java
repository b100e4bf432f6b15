package relevo.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class StoryRunnerTest {

  static final String RELAY = """
      - customer: hola
        bot: "*Responda 1*"
        noTicket: true
      - tap: Hablar con un agente
        bot: transfiriendo
        ticket: {team: mesa, status: open}
      - agent: {claim: ana}
      - agent: {text: Soy Ana}
        phone: Soy Ana
      - customer: "1"
        silence: true
      - agent: {resolve: listo}
        ticket: {status: resolved}
      - customer: hola
        bot: Responda 1
      """;

  ToyDesk desk = new ToyDesk();
  StoryRunner runner = new StoryRunner(desk, URI.create("http://127.0.0.1:9080/"), "clave", Duration.ofMillis(250), Duration.ofMillis(50));

  @Test
  void tells_a_whole_relay() {
    runner.run(story(RELAY));
    assertThat(desk.calls).contains("/phone/messages \"Ana\"", "/api/v1/tickets/t1/claim \"ana\"",
        "/api/v1/tickets/t1/messages \"Soy Ana\"", "/api/v1/tickets/t1/resolve \"listo\"");
  }

  @Test
  void sets_the_clock_back_at_the_end() {
    runner.run(Story.parse("x.yaml", "name: x\nclock: 2026-11-22T11:00:00Z\nchat: [{customer: hola}]"));
    assertThat(desk.calls).startsWith("/demo/clock 3600").endsWith("/demo/clock 0");
  }

  @Test
  void leaves_the_clock_alone_unless_it_moves_it() {
    runner.run(story("- customer: hola\n"));
    assertThat(desk.calls).noneMatch(call -> call.startsWith("/demo/clock"));
  }

  @Test
  void says_story_line_expectation_and_chat_when_it_goes_another_way() {
    assertThatThrownBy(() -> runner.run(story("- customer: hola\n  bot: Buenos días\n")))
        .isInstanceOf(StoryFailed.class)
        .hasMessageContaining("«prueba» (x.yaml, línea 3)")
        .hasMessageContaining("se esperaba: Buenos días")
        .hasMessageContaining("cliente: hola")
        .hasMessageContaining("marca: Responda 1\n    [Hablar con un agente]");
  }

  @Test
  void fails_if_the_bot_speaks_where_it_should_be_silent() {
    assertThatThrownBy(() -> runner.run(story("- customer: hola\n  silence: true\n"))).hasMessageContaining("silencio");
  }

  @Test
  void fails_if_there_is_no_such_ticket() {
    assertThatThrownBy(() -> runner.run(story("- customer: hola\n  ticket: {team: mesa}\n")))
        .hasMessageContaining("ningún ticket");
    assertThatThrownBy(() -> runner.run(story("- customer: agente\n  ticket: {team: retenciones}\n")))
        .hasMessageContaining("se esperaba: un ticket {team=retenciones}");
    assertThatThrownBy(() -> runner.run(story("- customer: agente\n  noTicket: true\n"))).isInstanceOf(StoryFailed.class);
  }

  @Test
  void fails_if_there_is_nothing_to_tap() {
    assertThatThrownBy(() -> runner.run(story("- tap: Agente\n"))).hasMessageContaining("una opción «Agente»");
  }

  @Test
  void shows_what_the_desk_refused() {
    assertThatThrownBy(() -> runner.run(story("- customer: agente\n- agent: {text: hola}\n"))).hasMessageContaining("409");
  }

  @Test
  void ends_what_an_earlier_story_left_behind() {
    runner.run(story("- customer: agente\n"));
    runner.run(story("- customer: hola\n  bot: Responda 1\n  noTicket: true\n"));
  }

  static Story story(String chat) {
    return Story.parse("x.yaml", "name: prueba\nchat:\n" + chat.indent(2));
  }
}
