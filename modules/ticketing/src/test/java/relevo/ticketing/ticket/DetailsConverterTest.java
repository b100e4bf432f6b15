package relevo.ticketing.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DetailsConverterTest {

  DetailsConverter converter = new DetailsConverter();

  @Test
  void gives_back_what_it_kept() {
    Map<String, String> details = Map.of("pedido", "12345", "nota", "dijo \"¡ya!\" y\nse fue");
    assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(details))).isEqualTo(details);
  }

  @Test
  void writes_the_same_text_for_the_same_details() {
    assertThat(converter.convertToDatabaseColumn(Map.of("b", "2", "a", "1"))).isEqualTo("{\"a\":\"1\",\"b\":\"2\"}");
  }

  @Test
  void keeps_nothing_as_an_empty_object() {
    assertThat(converter.convertToDatabaseColumn(null)).isEqualTo("{}");
  }
}
