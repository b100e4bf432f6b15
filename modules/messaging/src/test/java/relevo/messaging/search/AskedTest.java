package relevo.messaging.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedTest {

  @Test
  void wants_every_word_from_its_beginning() {
    assertThat(Asked.of(" ¿El Pedido de año? ").inMessages()).isEqualTo("'el' & 'pedido':* & 'de' & 'ano':*");
  }

  @ParameterizedTest
  @CsvSource({"+52 1 555 000-1001, 5215550001001", "(555) 000.10, 55500010", "1001, 1001"})
  void takes_a_number_for_a_part_of_one(String typed, String digits) {
    assertThat(Asked.of(typed).inContacts()).isEqualTo("'" + digits + "':*");
  }

  @Test
  void looks_for_words_where_there_are_any() {
    assertThat(Asked.of("pedido 12345").inContacts()).isEqualTo("'pedido':* & '12345':*");
    assertThat(Asked.of("12345").inMessages()).isEqualTo("'12345':*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "ab", "%_%", "***", "&|!", "é", "+1"})
  void needs_three_letters(String typed) {
    assertThatThrownBy(() -> Asked.of(typed)).hasFieldOrPropertyWithValue("code", "search-too-short");
    assertThatThrownBy(() -> Asked.of(null)).hasFieldOrPropertyWithValue("status", 422);
  }

  @Test
  void has_an_end() {
    assertThatThrownBy(() -> Asked.of("uno dos tres cuatro cinco seis siete ocho nueve")).hasFieldOrPropertyWithValue("code", "search-too-long");
    assertThatThrownBy(() -> Asked.of("x".repeat(101))).hasFieldOrPropertyWithValue("code", "search-too-long");
  }

  @Test
  void says_nothing_to_the_database_but_words() {
    assertThat(Asked.of("a' | 'b:* & !c \\ 100% _x_").inMessages()).isEqualTo("'a' & 'b' & 'c' & '100':* & 'x'");
  }
}
