package relevo.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetCellTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+cmd", "-cmd|' /C calc'!A0", "@sum", "\tx", "\rx", "+", "-2+3=HYPERLINK(1)"})
  void is_no_formula(String text) {
    assertThat(SheetCell.of(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "hola", "a=b", "-3.5", "+52 155 5000 1001", "+34 (600) 000-000", "2026-11-30", " =x"})
  void is_all_else_as_it_was(String text) {
    assertThat(SheetCell.of(text)).isEqualTo(text);
  }

  @Test
  void is_empty_where_there_is_nothing_and_the_words_of_what_is_no_text() {
    assertThat(SheetCell.of(null)).isEmpty();
    assertThat(SheetCell.of(-7)).isEqualTo("-7");
  }
}
