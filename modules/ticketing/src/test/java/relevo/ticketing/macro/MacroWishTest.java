package relevo.ticketing.macro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import relevo.kernel.JsonText;

class MacroWishTest {

  @Test
  void says_which_step_is_wrong_and_why() {
    refuses("[{\"kind\":\"tag\",\"tags\":[\"a\"]},{\"kind\":\"reply\"}]", "Paso 2: «reply» lleva «canned» (un atajo) o «text», uno de los dos.");
    refuses("[{\"kind\":\"reply\",\"canned\":\"a\",\"text\":\"b\"}]", "Paso 1: «reply» lleva");
    refuses("[{\"kind\":\"note\"}]", "Paso 1: «note» lleva «text».");
    refuses("[{\"kind\":\"tag\",\"tags\":[]}]", "Paso 1: «tag» lleva «tags».");
    refuses("[{\"kind\":\"priority\",\"priority\":\"ya\"}]", "baja, normal, alta o urgente");
    refuses("[{\"kind\":\"transfer\",\"team\":\"mesa\"}]", "«transfer» lleva «team» y «reason».");
    refuses("[{\"kind\":\"snooze\"}]", "«hours» o «untilReply»");
    refuses("[{\"kind\":\"snooze\",\"hours\":99999}]", "«hours» va de 1 a 4320");
    refuses("[{\"kind\":\"resolve\"},{\"kind\":\"note\",\"text\":\"x\"}]", "Paso 1: «resolve» solo puede ser el último paso.");
    refuses("[{\"kind\":\"explotar\"}]", "reply, note, tag");
    refuses("[null]", "Paso 1: diga qué hace");
  }

  @Test
  void takes_no_note_that_would_be_refused_when_it_is_applied() {
    assertThat(wish(List.of(noteOf(" " + "n".repeat(4_000) + " "))).checkedSteps()).hasSize(1);
    assertThatThrownBy(() -> wish(List.of(noteOf("n".repeat(4_001)))).checkedSteps()).hasMessageContaining("Paso 1: el texto admite 4000 caracteres.");
    refuses("[{\"kind\":\"reply\",\"text\":\"" + "n".repeat(4_097) + "\"}]", "Paso 1: el texto admite 4096 caracteres.");
  }

  @Test
  void has_few_steps_and_at_least_one() {
    MacroStep note = JsonText.as(MacroStep.class, "{\"kind\":\"note\",\"text\":\"x\"}");
    assertThatThrownBy(() -> wish(List.of()).checkedSteps()).hasFieldOrPropertyWithValue("code", "steps-count");
    assertThatThrownBy(() -> wish(Collections.nCopies(11, note)).checkedSteps()).hasFieldOrPropertyWithValue("code", "steps-count");
    assertThat(wish(Collections.nCopies(10, note)).checkedSteps()).hasSize(10);
  }

  @Test
  void is_found_under_one_word_and_has_a_title() {
    assertThat(new MacroWish(" Despedir ", " Adiós  y\tgracias ", null, null).checkedName()).isEqualTo("despedir");
    assertThat(new MacroWish("x", " Adiós  y\tgracias ", null, null).checkedTitle()).isEqualTo("Adiós y gracias");
    assertThatThrownBy(() -> new MacroWish("dos palabras", "t", null, null).checkedName()).hasFieldOrPropertyWithValue("code", "name-unknown");
    assertThatThrownBy(() -> new MacroWish("x", " ", null, null).checkedTitle()).hasFieldOrPropertyWithValue("code", "title-missing");
  }

  private static MacroStep noteOf(String text) {
    return JsonText.as(MacroStep.class, "{\"kind\":\"note\",\"text\":\"" + text + "\"}");
  }

  private static void refuses(String steps, String sentence) {
    assertThatThrownBy(() -> wish(Arrays.asList(JsonText.as(MacroStep[].class, steps))).checkedSteps()).hasMessageContaining(sentence);
  }

  private static MacroWish wish(List<MacroStep> steps) {
    return new MacroWish("x", "X", null, steps);
  }
}
