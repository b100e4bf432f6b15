package relevo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlowMarksTest {

  FlowMarks marks = new FlowMarks();

  @ParameterizedTest
  @CsvSource({"hola, [menu]", "' MENU ', [menu]", "agente, [handover]", "Agent please, [handover]",
      "el PRECIO?, [faq:precio]", "factura, [faq:factura]", "hola hola, [fallback:1]"})
  void know_the_answer_to_each_kind_of_sentence(String sentence, String mark) {
    assertThat(marks.answerTo(sentence)).isEqualTo(mark);
  }

  @Test
  void hand_over_at_the_third_miss_and_count_anew() {
    assertThat(new String[] {miss(), miss(), miss(), miss()})
        .containsExactly("[fallback:1]", "[fallback:2]", "[handover]", "[fallback:1]");
  }

  @Test
  void forget_misses_once_they_understand() {
    miss();
    marks.answerTo("pago");
    assertThat(miss()).isEqualTo("[fallback:1]");
  }

  @Test
  void prefer_a_person_to_a_topic() {
    assertThat(marks.answerTo("un agente por el pago")).isEqualTo("[handover]");
  }

  private String miss() {
    return marks.answerTo("xyzzy");
  }
}
