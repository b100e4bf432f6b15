package relevo.escalation.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import relevo.kernel.Refusal;

class TighteningTest {

  private static final String FILE = """
      // arriba
      rule "fallos" // de paso
      when
          Turno( intentosFallidos >= 3 ) // tres
      then
          decision.escalate("mesa");
      end

      rule "molesto"
      when
          Animo( puntaje < -0.5, tendencia < 0 )
      then
          decision.escalate("mesa");
      end

      rule "pide persona"
      when
          Turno( pideHumano == true )
      then
          decision.escalate("mesa");
      end
      """;

  private final Tightening files = new Tightening(Map.of("a.drl", FILE));

  @Test
  void moves_the_only_number_a_step_and_keeps_everything_else_of_the_file() {
    Stricter settled = files.settled(new Stricter("fallos", null, null));
    assertThat(settled).isEqualTo(new Stricter("fallos", "Turno.intentosFallidos >= 3", 4.0));
    assertThat(files.files(settled).get("a.drl")).contains("Turno( intentosFallidos >= 4 ) // tres", "// arriba", "// de paso", "puntaje < -0.5")
        .doesNotContain(">= 3");
  }

  @Test
  void moves_the_number_that_is_named_as_far_as_is_said() {
    Stricter settled = files.settled(new Stricter("molesto", "Animo.tendencia < 0", -0.25));
    assertThat(files.files(settled).get("a.drl")).contains("Animo( puntaje < -0.5, tendencia < -0.25 )");
  }

  @Test
  void moves_a_number_of_a_table() {
    String table = "nombre;Turno.intentosFallidos;equipo\nfallos;>= 3;mesa\notra;>= 5;mesa\n";
    Tightening tables = new Tightening(Map.of("t.csv", table));
    Stricter settled = tables.settled(new Stricter("fallos", null, null));
    assertThat(tables.files(settled)).containsOnlyKeys("t.csv.drl").satisfies(written -> assertThat(written.get("t.csv.drl")).contains("intentosFallidos >= 4", "intentosFallidos >= 5"));
  }

  @Test
  void says_why_it_does_not() {
    assertRefused(new Stricter("pide persona", null, null), "La regla «pide persona» no tiene un límite en números");
    assertRefused(new Stricter("molesto", null, null), "tiene varios límites. Diga en «condition» cuál: «Animo.puntaje < -0.5», «Animo.tendencia < 0»");
    assertRefused(new Stricter("molesto", "Animo.puntaje < 0", null), "no dice «Animo.puntaje < 0»");
    assertRefused(new Stricter("nada", null, null), "no está la regla «nada»");
    assertRefused(new Stricter(null, null, null), "Falta «rule»");
    assertRefused(new Stricter("fallos", null, 3.0), "Más estricto que «Turno.intentosFallidos >= 3» es un número mayor que ese");
    assertRefused(new Stricter("molesto", "Animo.puntaje < -0.5", 0.0), "un número menor que ese");
    assertRefused(new Stricter("fallos", null, 3.5), "número entero");
    assertRefused(new Tightening(Map.of("a.drl", FILE.replace("-0.5, tendencia < 0", "-1"))), new Stricter("molesto", null, null), "ya no puede ser más estricta");
  }

  private void assertRefused(Stricter asked, String sentence) {
    assertRefused(files, asked, sentence);
  }

  private static void assertRefused(Tightening files, Stricter asked, String sentence) {
    assertThatThrownBy(() -> files.settled(asked)).isInstanceOfSatisfying(Refusal.class, refusal -> {
      assertThat(refusal.code()).isEqualTo("stricter");
      assertThat(refusal.status()).isEqualTo(422);
      assertThat(refusal).hasMessageContaining(sentence);
    });
  }
}
