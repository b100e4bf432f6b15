package relevo.ticketing.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import relevo.events.Content.Kind;

class BriefTest {

  @Test
  void is_one_line_of_the_words() {
    assertThat(Brief.of(Kind.TEXT, " hola\n\n\u0000¿qué tal? ").text()).isEqualTo("hola ¿qué tal?");
  }

  @Test
  void is_cut_between_letters() {
    String laughter = "😀".repeat(161);
    assertThat(Brief.of(Kind.TEXT, laughter).text()).isEqualTo("😀".repeat(159) + "…");
    assertThat(Brief.of(Kind.TEXT, "a".repeat(160)).text()).hasSize(160).endsWith("a");
  }

  @Test
  void is_a_word_for_what_has_none() {
    assertThat(Brief.of(Kind.AUDIO, null).text()).isEqualTo("Audio");
    assertThat(Brief.of(Kind.IMAGE, " ").text()).isEqualTo("Imagen");
    assertThat(Brief.of(Kind.IMAGE, "mi factura").text()).isEqualTo("mi factura");
    for (Kind kind : Kind.values()) assertThat(Brief.of(kind, null).text()).isNotBlank();
  }
}
