package relevo.flow.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlipsTest {

  Slips slips = new Slips(List.of("envio", "garantia", "devolver", "contrasena", "horario", "factura", "quiero", "seguro", "entra"), List.of("entrega"));

  @ParameterizedTest
  @CsvSource({"enbio, envio", "garntia, garantia", "debolver, devolver", "contrasenya, contrasena", "orario, horario", "fatcura, factura", "kiero, quiero", "entrga, entrega"})
  void are_put_right(String written, String meant) {
    assertThat(slips.righted(written)).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "sol", "segundo", "frutas", "1234", "@", "horarios-y-mas-que-eso-de-largo"})
  void of_other_words_are_none(String word) {
    assertThat(slips.righted(word)).isEqualTo(word);
  }

  @Test
  void of_the_ear_come_before_other_words_of_the_same_stem() {
    assertThat(slips.twin("orario")).isEqualTo("horario");
    assertThat(slips.twin("horarios")).isNull();
    Found found = ShippedLibrary.all().search("presio del envio", "es", Set.of());
    assertThat(found.best().article().id()).isEqualTo("gastos");
    assertThat(found.verdict(Measured.FLOOR)).isEqualTo(Found.Verdict.ANSWER);
  }
}
