package relevo.escalation.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+34 600", "-0.5", "@todos", "\tx", "\r", "'=x", "''@x", "=cmd|' /C calc'!A0", "=a\nb"})
  void keeps_a_spreadsheet_from_seeing_a_formula(String text) {
    assertThat(Guard.put(text)).startsWith("'").endsWith(text);
    assertThat(Guard.taken(Guard.put(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "mesa", "'así'", "'", "a=b", "≥ 3"})
  void leaves_harmless_texts_alone(String text) {
    assertThat(Guard.put(text)).isEqualTo(text);
    assertThat(Guard.taken(text)).isEqualTo(text);
  }
}
