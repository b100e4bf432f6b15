package relevo.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import relevo.kernel.JsonText;

class ContentTest {

  @Test
  void is_the_same_after_a_journey_through_json() {
    List<Content> all = List.of(
        Content.text("¡Hola! 👋"),
        Content.buttons("¿Qué desea?", List.of(new Content.Choice("1", "Pedido", null))),
        Content.list("Preguntas", "Ver", List.of(new Content.Choice("h", "Horario", "De lunes a viernes"))),
        Content.chosen("1", "Pedido"),
        Content.other("image", "mi factura"));
    for (Content content : all) assertThat(JsonText.as(Content.class, JsonText.of(content))).isEqualTo(content);
  }

  @Test
  void may_have_grown_since_it_was_written() {
    assertThat(JsonText.as(Content.class, "{\"kind\":\"TEXT\",\"text\":\"hola\",\"newer\":1}")).isEqualTo(Content.text("hola"));
  }
}
