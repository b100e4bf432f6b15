package relevo.escalation.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleTextsTest {

  private static final Map<String, String> FILES = Map.of("triggers/b.drl", "línea \"uno\"\nlínea \\ dos",
      "triggers/a.drl", "");

  @Test
  void come_back_as_they_were_kept() {
    assertThat(RuleTexts.fromJson(RuleTexts.toJson(FILES))).isEqualTo(FILES);
  }

  @Test
  void have_one_fingerprint_whatever_their_order() {
    assertThat(RuleTexts.fingerprint(FILES)).isEqualTo(RuleTexts.fingerprint(Map.copyOf(FILES))).hasSize(64);
  }

  @Test
  void have_another_fingerprint_when_a_letter_or_a_name_changes() {
    assertThat(RuleTexts.fingerprint(Map.of("a", "x"))).isNotEqualTo(RuleTexts.fingerprint(Map.of("a", "y")))
        .isNotEqualTo(RuleTexts.fingerprint(Map.of("b", "x")));
  }
}
