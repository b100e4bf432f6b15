package relevo.flow.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  Spelling spelling = new Spelling();

  @BeforeEach
  void learn() {
    spelling.addShort(Phrase.parse("_abreviado", "es", "xfa porfa", "here"));
    spelling.addShort(Phrase.parse("_abreviado", "es", "to estou", "here"));
    spelling.keep(Set.of("to"));
    spelling.know(List.of("quiero", "hablar", "mierda", "devolv*", "casa"));
  }

  @ParameterizedTest
  @CsvSource({"xfa,porfa", "kiero,quiero", "ablar,hablar", "havlar,hablar", "m13rda,mierda", "kasa,casa", "quiero,quiero", "mesa,mesa"})
  void spells_out(String written, String standard) {
    assertThat(spelled(written)).isEqualTo(standard);
  }

  @Test
  void leaves_the_common_words_of_another_language_alone() {
    assertThat(spelled("to")).isEqualTo("to");
  }

  @Test
  void leaves_codes_alone() {
    assertThat(spelled("a1b2c3")).isEqualTo("a1b2c3");
    assertThat(spelled("12345")).isEqualTo("12345");
  }

  private String spelled(String written) {
    return spelling.of(Token.in(written)).getFirst().word();
  }
}
