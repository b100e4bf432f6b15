package relevo.escalation.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RulesCheckTest {

  @Test
  void waits_for_the_first_look_when_there_is_no_release() {
    LiveRules none = new LiveRules();
    assertThat(RulesCheck.isReady(none, false)).isFalse();
    assertThat(RulesCheck.isReady(none, true)).isTrue();
  }

  @Test
  void is_ready_as_soon_as_a_release_is_live() {
    assertThat(RulesCheck.isReady(LiveSets.of("// nada"), false)).isTrue();
  }
}
