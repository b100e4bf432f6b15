package relevo.escalation.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

  @ParameterizedTest
  @ValueSource(ints = {0x202E, 0x2066, 0x200F, 0x061C, 0x0000, 0x001B, 0x0085, 0x2028, 0x00AD, 0xFFFD, 0xE000, 0x200B,
      0xFEFF})
  void refuses_what_cannot_be_seen(int character) {
    String source = "rule\n  \"a" + Character.toString(character) + "\"";
    assertThat(Characters.hidden(source)).singleElement()
        .satisfies(stop -> assertThat(stop.getMessage()).contains("U+%04X".formatted(character)));
  }

  @Test
  void names_the_place() {
    assertThat(RuleFile.read("a.drl", "rule\n  \u202E").problems()).singleElement()
        .satisfies(problem -> assertThat(problem.line() + ":" + problem.column()).isEqualTo("2:3"));
  }

  @Test
  void refuses_half_of_a_surrogate_pair() {
    assertThat(Characters.hidden("\"\uD83D\"")).hasSize(1);
  }

  @Test
  void lets_emoji_accents_and_tabs_be() {
    assertThat(Characters.hidden("\uFEFF\t\"👩‍💻 ¿señal? ¡sí!\"\r\n")).isEmpty();
  }

  @Test
  void are_refused_once_a_line() {
    assertThat(Characters.hidden("a\u202E\u202E\nb\u202E\u200B")).extracting(stop -> stop.in("a.drl").line()).containsExactly(1, 2);
  }

  @Test
  void are_refused_on_as_many_lines_as_anybody_would_read() {
    assertThat(Characters.hidden("\u202E\n".repeat(80))).hasSize(Cursor.MOST_PROBLEMS);
  }
}
