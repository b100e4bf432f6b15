package relevo.ticketing.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SimilarTest {

  static final List<String> NAMES = List.of("mesa", "facturacion", "cuentas clave");

  @Test
  void forgives_accents_and_case() {
    assertThat(Similar.to("FACTURACIÓN", NAMES)).contains("facturacion");
  }

  @Test
  void forgives_a_letter_too_few_or_too_many() {
    assertThat(Similar.to("cuenta clave", NAMES)).contains("cuentas clave");
    assertThat(Similar.to("messa", NAMES)).contains("mesa");
  }

  @Test
  void takes_the_nearest_of_several() {
    assertThat(Similar.to("mesas", List.of("meses", "mesa"))).contains("meses");
    assertThat(Similar.to("mesa", List.of("meses", "mesa"))).contains("mesa");
  }

  @Test
  void does_not_guess_wildly() {
    assertThat(Similar.to("piratas", NAMES)).isEmpty();
    assertThat(Similar.to("", NAMES)).isEmpty();
  }
}
