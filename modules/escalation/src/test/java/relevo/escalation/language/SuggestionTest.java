package relevo.escalation.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

  @ParameterizedTest
  @CsvSource({"mesa,mesa,0", "mesa,meza,1", "mesa,mesas,1", "mesa,esa,1", "'',abc,3", "gato,perro,4"})
  void counts_the_letters_between_two_words(String a, String b, int letters) {
    assertThat(Suggestion.distance(a, b)).isEqualTo(letters);
  }

  @ParameterizedTest
  @CsvSource({"facturación,facturacion", "Mesas,mesa", "clave,cuentas clave"})
  void guesses_in_spite_of_accents_case_and_typos(String written, String meant) {
    assertThat(Suggestion.of(List.of("mesa", "facturacion", "cuentas clave"), written).spanish())
        .isEqualTo("¿Quiso decir «" + meant + "»?");
  }

  @Test
  void lists_all_when_nothing_is_near() {
    assertThat(Suggestion.of(List.of("mesa", "ventas"), "xyz").spanish()).isEqualTo("Puede usar: mesa, ventas.");
    assertThat(Suggestion.of(List.of("mesa"), "x".repeat(100_000)).spanish()).isEqualTo("Puede usar: mesa.");
  }

  @Test
  void takes_the_nearest_of_several() {
    assertThat(Suggestion.of(List.of("factures", "facturas"), "facturass").spanish()).isEqualTo("¿Quiso decir «facturas»?");
    assertThat(Suggestion.of(List.of("facturas", "factures"), "facturess").spanish()).isEqualTo("¿Quiso decir «factures»?");
  }

  @Test
  void prefers_a_word_that_holds_all_that_was_written() {
    assertThat(Suggestion.of(List.of("misa", "mesa 2"), "mesa").spanish()).isEqualTo("¿Quiso decir «mesa 2»?");
    assertThat(Suggestion.of(List.of("turno", "jefas de mesas"), "mesa").spanish()).isEqualTo("¿Quiso decir «jefas de mesas»?");
  }

  @Test
  void forgives_one_wrong_letter_in_a_short_word() {
    assertThat(Suggestion.of(List.of("mesa"), "meza").english()).isEqualTo("Did you mean “mesa”?");
    assertThat(Suggestion.of(List.of("mesa"), "meze").english()).isEqualTo("You can use: mesa.");
  }

  @Test
  void reads_words_of_up_to_60_letters() {
    String longest = "a".repeat(60);
    assertThat(Suggestion.of(List.of(longest), "a".repeat(59) + "b").spanish()).contains("Quiso decir");
    assertThat(Suggestion.of(List.of(longest), "a".repeat(60) + "b").spanish()).contains("Puede usar");
  }
}
