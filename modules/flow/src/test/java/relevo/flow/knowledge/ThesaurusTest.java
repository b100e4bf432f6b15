package relevo.flow.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThesaurusTest {

  static final Set<String> CONCEPTS = concepts();

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "envío|frete", "shipping|entrega", "dar de baja|cancelar", "contraseña|senha", "boleta|nota fiscal", "cuánto sale|how much", "turno|appointment"})
  void holds_words_of_all_languages_for_one_thing(String one, String other) {
    assertThat(Likeness.of(Wording.of(one, "xx").getFirst(), Wording.of(other, "xx").getFirst())).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "en", "pt"})
  void says_each_word_once_for_a_thing(String language) {
    WordFiles.lines("sinonimos." + language + ".txt").forEach(line -> {
      String[] words = line.substring(line.indexOf(':') + 1).strip().split("\\s*,\\s*");
      assertThat(words).as(line).doesNotHaveDuplicates().doesNotContain("");
    });
  }

  @Test
  void brings_near_only_what_it_has() {
    for (String line : WordFiles.lines("cercanos.txt")) {
      assertThat(line).matches("[a-z0-9]+ ~ [a-z0-9]+");
      assertThat(CONCEPTS).as(line).contains(line.split(" ~ "));
    }
  }

  @Test
  void leaves_out_what_says_nothing() {
    assertThat(Wording.of("hola, buenas tardes, me gustaría saber por favor", "es")).isEmpty();
    assertThat(Wording.of("bom dia, tudo bem?", "pt")).isEmpty();
    assertThat(Wording.of("my son is 8", "en")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"me duele mucho el pecho|me duele el pecho", "no puedo ya entrar|no puedo entrar", "no me llega el código|no llega el código"})
  void hears_a_phrase_with_a_word_in_between(String said, String phrase) {
    Set<String> meant = Wording.of(phrase, "es").getFirst().concepts();
    assertThat(meant).isNotEmpty();
    assertThat(Wording.of(said, "es").getFirst().concepts()).isEqualTo(meant);
  }

  private static Set<String> concepts() {
    Set<String> concepts = new HashSet<>();
    for (String language : Article.LANGUAGES) {
      WordFiles.lines("sinonimos." + language + ".txt").forEach(line -> concepts.add(line.split("[ :]")[0]));
    }
    return concepts;
  }
}
