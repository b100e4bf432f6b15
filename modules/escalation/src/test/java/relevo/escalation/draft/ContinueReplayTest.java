package relevo.escalation.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.escalation.release.Candidate;
import relevo.escalation.release.Releases;
import relevo.escalation.replay.TriedRules;
import relevo.kernel.Refusal;

class ContinueReplayTest {

  private static final Map<String, String> TRIED = Map.of("a.drl", "con 4", "tabla.csv.drl", "como regla");

  private final ContinueReplay continuing = new ContinueReplay();

  @BeforeEach
  void wire() {
    continuing.releases = new Releases() {
      @Override
      public long liveNumber() {
        return 7;
      }

      @Override
      public Map<String, String> allFiles(long number) {
        return number == 7 ? Map.of("a.drl", "con 3", "a.yaml", "- name: x", "tabla.csv", "como tabla") : Map.of();
      }
    };
    continuing.tried = new TriedRules() {
      @Override
      public Map<String, String> files(String trial) {
        return TRIED;
      }
    };
  }

  @Test
  void begins_with_what_was_tried_and_with_the_scenarios_that_are_live() {
    assertThat(continuing.files(new Writing("uno", null, null, null, "r"))).isEqualTo(Map.of("a.drl", "con 4", "tabla.csv.drl", "como regla", "a.yaml", "- name: x"));
  }

  @Test
  void does_not_begin_with_two_things() {
    assertRefused(new Writing("uno", List.of(new Candidate.File("a.drl", "")), null, null, "r"));
    assertRefused(new Writing("uno", null, 7L, null, "r"));
  }

  private void assertRefused(Writing asked) {
    assertThatThrownBy(() -> continuing.files(asked)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("replay"));
  }
}
