package relevo.ticketing.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FarewellTest {

  @ParameterizedTest
  @ValueSource(strings = {"adiós", "Vale, hasta luego", "ok perfecto", "👍", "Muchas gracias, buen día!", "bye", "tchau, obrigada", "🙏🙏"})
  void asks_for_nothing(String text) {
    assertThat(Farewell.isAllOf(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"vale, pero no funciona", "sigue igual", "¿listo?", "", "hola", "gracias por nada", "123"})
  void is_nothing_else(String text) {
    assertThat(Farewell.isAllOf(text)).isFalse();
  }
}
