package relevo.escalation.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

  @ParameterizedTest
  @ValueSource(ints = {0x202E, 0x2066, 0x200F, 0x061C, 0x0000, 0x001B, 0x0085, 0x2028, 0x00AD, 0xFFFD, 0xE000, 0x200B,
      0xFEFF})
  void refuses_what_cannot_be_seen(int character) {
    String source = "rule\n  \"a" + Character.toString(character) + "\"";
    assertThatThrownBy(() -> Characters.check(source)).isInstanceOf(Stop.class)
        .hasMessageContaining("U+%04X".formatted(character));
  }

  @Test
  void names_the_place() {
    assertThat(RuleFile.read("a.drl", "rule\n  \u202E").problems()).singleElement()
        .satisfies(problem -> assertThat(problem.line() + ":" + problem.column()).isEqualTo("2:3"));
  }

  @Test
  void refuses_half_of_a_surrogate_pair() {
    assertThatThrownBy(() -> Characters.check("\"\uD83D\"")).isInstanceOf(Stop.class);
  }

  @Test
  void lets_emoji_accents_and_tabs_be() {
    assertThatCode(() -> Characters.check("\uFEFF\t\"👩‍💻 ¿señal? ¡sí!\"\r\n")).doesNotThrowAnyException();
  }
}
