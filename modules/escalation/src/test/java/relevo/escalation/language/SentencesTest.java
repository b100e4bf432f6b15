package relevo.escalation.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  private static final Pattern GAP = Pattern.compile("%\\S*?[ds]");

  @ParameterizedTest
  @ValueSource(strings = {"language.Sentences", "table.Sentences", "table.Unfitting", "scenario.Sentences"})
  void are_said_in_both_languages_with_the_same_gaps(String table) throws ReflectiveOperationException {
    Class<?> sentences = Class.forName("relevo.escalation." + table);
    List<Field> fields = Arrays.stream(sentences.getDeclaredFields()).filter(field -> field.getType() == Sentence.class).toList();
    assertThat(fields).hasSizeGreaterThan(15);
    for (Field field : fields) {
      field.setAccessible(true);
      Sentence sentence = (Sentence) field.get(null);
      assertThat(sentence.spanish()).as(field.getName()).isNotBlank();
      assertThat(sentence.english()).as(field.getName()).isNotBlank().doesNotContain("«", "ñ", "¿");
      assertThat(gaps(sentence.english())).as(field.getName()).isEqualTo(gaps(sentence.spanish()));
    }
  }

  private static List<String> gaps(String sentence) {
    return GAP.matcher(sentence).results().map(MatchResult::group).toList();
  }
}
