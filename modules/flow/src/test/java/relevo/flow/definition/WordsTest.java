package relevo.flow.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordsTest {

  Words words = Words.of(Map.of("es", "Hola, {{nombre}}{{#pedido}} ({{pedido}}){{/pedido}}", "en", "Hi"));

  @Test
  void are_said_in_the_language_of_the_customer_or_in_spanish() {
    assertThat(words.in("en", Map.of())).isEqualTo("Hi");
    assertThat(words.in("pt", Map.of("nombre", "Ana"))).isEqualTo("Hola, Ana");
  }

  @Test
  void leave_out_what_is_not_known() {
    assertThat(words.in("es", Map.of("nombre", "Ana", "pedido", "1"))).isEqualTo("Hola, Ana (1)");
    assertThat(words.in("es", Map.of("nombre", "Ana", "pedido", ""))).isEqualTo("Hola, Ana");
  }

  @Test
  void show_what_a_customer_wrote_as_it_is() {
    assertThat(words.in("es", Map.of("nombre", "{{pedido}} <b>&"))).isEqualTo("Hola, {{pedido}} <b>&");
  }

  @Test
  void know_their_places() {
    assertThat(words.places()).containsExactly("nombre", "pedido");
  }
}
