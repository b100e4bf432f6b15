package relevo.escalation.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import relevo.events.escalation.ReleasePublished;

class PublishRulesTest {

  private static final Map<String, String> ONE = Map.of("triggers/a.drl", "// uno");
  private static final Map<String, String> TWO = Map.of("triggers/a.drl", "// dos");

  Desk desk = new Desk();
  PublishRules publishing = desk.publishing();

  @Test
  void numbers_keeps_and_activates_a_release_and_says_so() {
    publishing.publish(ONE);
    assertThat(desk.active.number()).isEqualTo(1);
    assertThat(desk.files(1)).isEqualTo(ONE);
    assertThat(desk.published.heard).containsExactly(new ReleasePublished(1, PublishRules.FOLDER));
  }

  @Test
  void does_it_once_however_often_the_folder_is_seen() {
    publishing.publish(ONE);
    publishing.publish(ONE);
    assertThat(desk.kept).hasSize(1);
    assertThat(desk.published.heard).hasSize(1);
  }

  @Test
  void never_changes_an_earlier_release() {
    publishing.publish(ONE);
    publishing.publish(TWO);
    publishing.publish(ONE);
    assertThat(desk.active.number()).isEqualTo(3);
    assertThat(desk.files(1)).isEqualTo(ONE);
    assertThat(desk.files(2)).isEqualTo(TWO);
  }
}
