package relevo.flow.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemTest {

  @ParameterizedTest
  @CsvSource({"entregar, entregan", "entrega, entregas", "devuelvo, devolver", "cierran, cerrar", "pago, pagar", "pague, pagamos", "pagamento, pagar",
      "cancelled, canceled", "cancelar, cancelarlo", "tarjetas, tarjeta", "nueva, nuevos", "velocidad, velocidade", "shipping, shipped",
      "cartao, cartoes", "cuenta, conta", "tiempo, tempo"})
  void is_one_for_the_forms_of_a_word(String one, String other) {
    assertThat(Stem.of(one)).isEqualTo(Stem.of(other));
  }

  @ParameterizedTest
  @CsvSource({"envio, envase", "talla, tienda", "seguro, segundo", "pedido, perdido"})
  void differs_for_other_words(String one, String other) {
    assertThat(Stem.of(one)).isNotEqualTo(Stem.of(other));
  }
}
