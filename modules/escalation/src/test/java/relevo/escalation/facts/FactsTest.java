package relevo.escalation.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactsTest {

  private static final LocalDateTime NOON = LocalDateTime.of(2026, 1, 1, 12, 0);

  @Test
  void come_from_values_by_path_and_go_back() {
    Map<String, Object> values = Map.of("Turno.texto", "hola", "Turno.frases", List.of("saludo"), "Animo.puntaje", -0.5,
        "Horario.abierto", true, "Conversacion.mensajes", 2);
    assertThat(Facts.of(values, NOON).values()).isEqualTo(values);
  }

  @Test
  void do_not_mind_which_class_a_number_has() {
    Facts facts = Facts.of(Map.of("Animo.puntaje", new BigDecimal("-1"), "Turno.intentosFallidos", 3L), NOON);
    assertThat(facts.mood().score()).isEqualTo(-1.0);
    assertThat(facts.turn().failedAttempts()).isEqualTo(3);
  }

  @Test
  void are_null_where_nothing_is_known() {
    assertThat(Facts.of(Map.of(), NOON).turn().phrases()).isNull();
    assertThat(Facts.of(Map.of(), NOON).values()).isEmpty();
  }

  @Test
  void must_be_in_the_vocabulary() {
    assertThatThrownBy(() -> Facts.of(Map.of("Turno.humor", 1), NOON)).hasMessage("No existe el dato «Turno.humor»");
  }

  @Test
  void cut_long_texts() {
    assertThat(Facts.of(Map.of("Turno.texto", "a".repeat(9000)), NOON).turn().text()).hasSize(Turn.LONGEST_TEXT);
  }

  @Test
  void know_no_negative_zero() {
    assertThat(Facts.of(Map.of("Animo.puntaje", -0.0), NOON).mood().score()).isEqualTo(0.0);
  }
}
