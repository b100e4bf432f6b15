package relevo.ticketing.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.events.Content;

class MarkTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", value = {"5 | 5 | - | false", "' 4 ' | 4 | - | false", "5! | 5 | - | false", "un 4 | 4 | - | false",
      "3/5 | 3 | - | false", "'2, tardaron mucho' | 2 | tardaron mucho | false", "5 muy bien | 5 | muy bien | true", "1. Fatal. | 1 | Fatal. | false",
      "4 estrellas | 4 | - | false", "'5 stars, great' | 5 | great | false", "⭐⭐⭐ | 3 | - | false", "★ | 1 | - | false", "3 cajas rotas | 3 | cajas rotas | true",
      "nota 5 | 5 | - | false", "5 - genial | 5 | genial | false"})
  void is_read_with_the_words_after_it(String text, int value, String comment, boolean loose) {
    assertThat(Mark.in(Content.text(text))).contains(new Mark(value, comment, loose));
  }

  @ParameterizedTest
  @ValueSource(strings = {"6", "0", "12345", "5kg", "4.5", "3,20 €", "5%", "2ª vez", "hola", "gracias", "10/10", "5:30", "⭐⭐⭐⭐⭐⭐", ""})
  void is_nothing_else(String text) {
    assertThat(Mark.in(Content.text(text))).isEmpty();
  }

  @Test
  void keeps_only_so_many_words() {
    assertThat(Mark.in(Content.text("5, " + "😀".repeat(3_000))).orElseThrow().comment()).isEqualTo("😀".repeat(2_000));
  }
}
