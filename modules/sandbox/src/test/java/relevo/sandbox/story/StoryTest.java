package relevo.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoryTest {

  static final String DOUBLE_CHARGE = """
      name: cobro doble
      phone: "5215550001001"
      clock: 2026-11-23T10:00:00+01:00
      chat:
        - customer: hola
          bot: "*Responda 1*"
        - tap: Agente
          ticket: {team: facturacion, details: {pedido: "12345"}}
        - agent: {text: Ya lo reviso}
          phone: reviso
        - customer: 1
          silence: true
      """;

  @Test
  void says_who_and_when() {
    Story story = Story.parse("doble.yaml", DOUBLE_CHARGE);
    assertThat(story.name()).isEqualTo("cobro doble");
    assertThat(story.phone()).isEqualTo("5215550001001");
    assertThat(story.clock()).isEqualTo(Instant.parse("2026-11-23T09:00:00Z"));
  }

  @Test
  void goes_step_by_step_and_knows_the_lines() {
    List<Step> chat = Story.parse("doble.yaml", DOUBLE_CHARGE).chat();
    assertThat(chat).extracting(Step::line).containsExactly(5, 7, 9, 11);
    assertThat(chat.get(0).bot()).containsExactly("*Responda 1*");
    assertThat(chat.get(1).ticket()).isEqualTo(Map.of("team", "facturacion", "details", Map.of("pedido", "12345")));
    assertThat(chat.get(2).bot()).containsExactly("reviso");
    assertThat(chat.get(3).customer()).isEqualTo("1");
    assertThat(chat.get(3).silence()).isTrue();
  }

  @Test
  void tells_the_line_of_a_word_it_does_not_know() {
    assertThatThrownBy(() -> Story.parse("x.yaml", "name: x\nchat:\n  - customer: hola\n  - cliente: hola\n"))
        .hasMessageStartingWith("x.yaml, línea 4: no se conoce «cliente»; se puede usar agent, ago, bot");
  }

  @Test
  void needs_a_name_and_a_chat() {
    assertThatThrownBy(() -> Story.parse("x.yaml", "chat: [{customer: hola}]")).hasMessageContaining("falta «name»");
    assertThatThrownBy(() -> Story.parse("x.yaml", "name: x")).hasMessageContaining("falta «chat»");
    assertThatThrownBy(() -> Story.parse("x.yaml", "name: x\nchat: []")).hasMessageContaining("falta «chat»");
  }

  @Test
  void is_refused_with_its_file_if_it_is_no_yaml() {
    assertThatThrownBy(() -> Story.parse("x.yaml", "name: [")).hasMessageStartingWith("x.yaml: no es YAML válido");
    assertThatThrownBy(() -> Story.parse("x.yaml", "name: !!java.io.File [x]\nchat: [a]"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void needs_a_time_with_its_zone() {
    assertThatThrownBy(() -> Story.parse("x.yaml", "name: x\nclock: mañana\nchat: [{customer: hola}]"))
        .hasMessageContaining("«mañana» no es una hora con zona");
  }

  @Test
  void names_its_customer_and_says_how_long_ago_something_was_said() {
    Story story = Story.parse("x.yaml", "name: x\ncustomer: Rosa\nchat:\n  - {customer: hola, ago: 40}\n  - customer: sí\n");
    assertThat(story.customer()).isEqualTo("Rosa");
    assertThat(story.chat()).extracting(Step::ago).containsExactly(40, 0);
    assertThatThrownBy(() -> Story.parse("x.yaml", "name: x\nchat: [{customer: hola, ago: ayer}]")).hasMessageContaining("«ago» son minutos");
  }

  @Test
  void can_be_read_in_every_form_that_is_shipped() throws IOException {
    List<Story> shipped = Story.in(Path.of("../../rules/stories"));
    assertThat(shipped).hasSizeGreaterThanOrEqualTo(20);
    assertThat(shipped).extracting(Story::name).doesNotHaveDuplicates();
  }
}
