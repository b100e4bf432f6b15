package relevo.escalation.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnonymousTest {

  Anonymous anonymous = new Anonymous(List.of("Rosa María Vega"), List.of("AB-77", "x"));

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "soy rosa, la del pedido 12345 | soy Alba, la del pedido 10001",
      "escríbanme a rosa.vega@mail.example.org | escríbanme a cliente1@example.com",
      "mi móvil es +34 612 345 678 | mi móvil es +10 000 000 001",
      "tarjeta 4111-1111-1111-1111 | tarjeta 1000-0000-0000-0001",
      "mi cuenta es @rosita_v | mi cuenta es @cliente1",
      "la referencia AB-77 no llega | la referencia AB-11 no llega",
      "quiero 3 de los 100 que hay | quiero 3 de los 100 que hay",
      "me cobraron dos veces | me cobraron dos veces"})
  void leave_no_trace_of_anybody_and_all_of_the_matter(String said, String kept) {
    assertThat(anonymous.without(said)).isEqualTo(kept);
  }

  @Test
  void give_the_same_the_same_name_throughout() {
    assertThat(anonymous.without("pedido 12345")).isEqualTo(anonymous.without("pedido 12345")).isEqualTo("pedido 10001");
    assertThat(anonymous.without("pedidos 99999 y 12345")).isEqualTo("pedidos 10002 y 10001");
    assertThat(anonymous.without("ROSA")).isEqualTo(anonymous.without("rosa"));
    assertThat(anonymous.without("VEGA")).isNotEqualTo(anonymous.without("rosa"));
  }

  @Test
  void learn_the_names_by_which_people_introduce_themselves() {
    anonymous.listenTo("Hola, me llamo Ximena de la Torre");
    anonymous.listenTo("hablé con la señora Ibáñez");
    anonymous.listenTo("my name is John Smith");
    assertThat(anonymous.without("otra vez ximena, Torre, Ibáñez y Smith")).doesNotContainIgnoringCase("ximena")
        .doesNotContain("Torre", "Ibáñez", "Smith").startsWith("otra vez ").contains(" y ");
  }

  @Test
  void take_no_shouted_word_for_a_name() {
    anonymous.listenTo("SOY CLIENTE ORO");
    assertThat(anonymous.without("SOY CLIENTE ORO")).isEqualTo("SOY CLIENTE ORO");
  }
}
