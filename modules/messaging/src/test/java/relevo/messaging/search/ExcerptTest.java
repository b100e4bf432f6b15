package relevo.messaging.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import relevo.events.Content;
import relevo.events.Content.Kind;
import relevo.events.content.Media;

class ExcerptTest {

  @Test
  void is_a_short_message_as_a_whole_on_one_line() {
    assertThat(Excerpt.of(Content.text("Hola,\n¿mi  pedido?"), List.of("pedido"))).isEqualTo("Hola, ¿mi pedido?");
  }

  @Test
  void shows_what_was_found_and_what_stands_around_it() {
    String excerpt = Excerpt.of(Content.text("blá ".repeat(100) + "el camión llegó " + "blá ".repeat(100)), List.of("camion"));
    assertThat(excerpt).contains("el camión llegó").startsWith("…").endsWith("…").hasSizeLessThan(170);
  }

  @Test
  void is_the_name_of_a_file_that_came_without_words() {
    assertThat(Excerpt.of(Content.media(Kind.DOCUMENT, Media.ofId("1", null).called("Factura año.pdf"), null), List.of("ano"))).isEqualTo("Factura año.pdf");
    assertThat(Excerpt.of(Content.other("hologram", null), List.of("x"))).isEmpty();
  }

  @Test
  void cuts_no_sign_in_half() {
    String excerpt = Excerpt.of(Content.text("🧾".repeat(300)), List.of("nada"));
    assertThat(excerpt.codePoints().filter(each -> each >= 0xD800 && each < 0xE000)).isEmpty();
  }
}
