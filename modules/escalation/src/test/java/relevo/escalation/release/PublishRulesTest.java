package relevo.escalation.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import relevo.events.escalation.ReleasePublished;
import relevo.kernel.Refusal;

class PublishRulesTest {

  private static final Map<String, String> ONE = Map.of("triggers/a.drl", "// uno");
  private static final Map<String, String> TWO = Map.of("triggers/a.drl", "// dos");
  private static final Map<String, String> THREE = Map.of("triggers/a.drl", "// tres");
  private static final Origin ANA = new Origin("ana", "por probar", List.of("ana"), null, null, null, null);

  Desk desk = new Desk();

  @Test
  void numbers_keeps_and_activates_a_release_and_says_so() {
    desk.takesFolder(ONE);
    assertThat(desk.active.number()).isEqualTo(1);
    assertThat(desk.files(1)).isEqualTo(ONE);
    assertThat(desk.published.heard).containsExactly(new ReleasePublished(1, PublishRules.FOLDER, null, List.of()));
    assertThat(desk.log).containsExactly("PUBLISHED 1 carpeta de reglas");
  }

  @Test
  void does_it_once_however_often_the_folder_is_seen() {
    desk.takesFolder(ONE);
    desk.takesFolder(ONE);
    assertThat(desk.kept).hasSize(1);
    assertThat(desk.published.heard).hasSize(1);
  }

  @Test
  void never_changes_an_earlier_release() {
    desk.takesFolder(ONE);
    desk.takesFolder(TWO);
    desk.takesFolder(ONE);
    assertThat(desk.active.number()).isEqualTo(3);
    assertThat(desk.files(1)).isEqualTo(ONE);
    assertThat(desk.files(2)).isEqualTo(TWO);
  }

  @Test
  void lets_an_earlier_release_decide_until_the_folder_changes() {
    desk.takesFolder(ONE);
    desk.takesFolder(TWO);
    desk.publisher().again(1, "ana", "la dos molesta");
    desk.takesFolder(TWO);
    assertThat(desk.active.number()).isEqualTo(1);
    assertThat(desk.published.heard.getLast()).isEqualTo(new ReleasePublished(1, "ana", "la dos molesta", List.of()));
    desk.takesFolder(THREE);
    assertThat(desk.active.number()).isEqualTo(3);
    assertThat(desk.files(3)).isEqualTo(THREE);
  }

  @Test
  void does_not_go_back_to_what_is_live_or_never_was() {
    desk.takesFolder(ONE);
    assertThatThrownBy(() -> desk.publisher().again(1, "ana", "x")).isInstanceOfSatisfying(Refusal.class,
        refusal -> assertThat(refusal.code()).isEqualTo("release-live"));
    assertThatThrownBy(() -> desk.publisher().again(9, "ana", "x")).isInstanceOfSatisfying(Refusal.class,
        refusal -> assertThat(refusal.status()).isEqualTo(404));
  }

  @Test
  void keeps_what_was_published_otherwise_when_another_file_changes_in_the_folder() {
    desk.takesFolder(Map.of("a.drl", "// a", "b.drl", "// b"));
    desk.publisher().publish(Map.of("a.drl", "// a", "b.drl", "// b de la API", "c.drl", "// c"), 1, ANA, null);
    desk.takesFolder(Map.of("a.drl", "// a nueva", "b.drl", "// b"));
    assertThat(desk.files(3)).isEqualTo(Map.of("a.drl", "// a nueva", "b.drl", "// b de la API", "c.drl", "// c"));
    assertThat(desk.waiting.heard).isEmpty();
  }

  @Test
  void leaves_to_a_person_what_changed_in_both_places() {
    desk.takesFolder(ONE);
    desk.publisher().publish(TWO, 1, ANA, null);
    desk.takesFolder(THREE);
    assertThat(desk.active.number()).isEqualTo(2);
    assertThat(desk.waiting.heard).extracting(FolderWaits::files, FolderWaits::basedOn, FolderWaits::conflicts)
        .containsExactly(tuple(THREE, 2L, List.of("triggers/a.drl")));
  }

  @Test
  void leaves_to_a_person_what_somebody_objects_to() {
    desk.tooMuch = TWO;
    desk.takesFolder(ONE);
    desk.takesFolder(TWO);
    assertThat(desk.active.number()).isEqualTo(1);
    assertThat(desk.waiting.heard).extracting(FolderWaits::files, FolderWaits::objections)
        .containsExactly(tuple(TWO, List.of("Cambiaría demasiado.")));
    desk.takesFolder(THREE);
    assertThat(desk.files(2)).isEqualTo(THREE);
  }

  @Test
  void makes_no_release_of_a_folder_that_has_caught_up() {
    desk.takesFolder(ONE);
    desk.publisher().publish(TWO, 1, ANA, null);
    desk.takesFolder(TWO);
    assertThat(desk.active.number()).isEqualTo(2);
    assertThat(desk.waiting.heard).isEmpty();
  }

  @Test
  void waits_for_the_second_person_if_there_must_be_one_but_not_for_the_very_first_rules() {
    desk.fourEyes = true;
    desk.takesFolder(ONE);
    desk.takesFolder(TWO);
    desk.takesFolder(TWO);
    assertThat(desk.active.number()).isEqualTo(1);
    assertThat(desk.waiting.heard).extracting(FolderWaits::files).containsExactly(TWO);
  }

  @Test
  void brings_all_that_waits_in_the_folder_each_time() {
    desk.fourEyes = true;
    desk.takesFolder(Map.of("a.drl", "// a", "b.drl", "// b"));
    desk.takesFolder(Map.of("a.drl", "// a nueva", "b.drl", "// b"));
    Map<String, String> both = Map.of("a.drl", "// a nueva", "b.drl", "// b nueva");
    desk.takesFolder(both);
    assertThat(desk.waiting.heard.getLast().files()).isEqualTo(both);
    desk.publisher().publish(both, 1, ANA, desk.waiting.heard.getLast().folder());
    desk.takesFolder(Map.of("a.drl", "// a otra", "b.drl", "// b nueva"));
    assertThat(desk.waiting.heard.getLast().conflicts()).isEmpty();
  }

  @Test
  void does_not_publish_what_was_checked_on_another_release() {
    desk.takesFolder(Map.of("a.drl", "// a"));
    PublishRules publishing = desk.publishing();
    Map<String, String> folder = Map.of("a.drl", "// a nueva");
    Map<String, String> checked = publishing.candidate(folder);
    desk.publisher().publish(Map.of("a.drl", "// a", "b.drl", "// b"), 1, ANA, null);
    assertThat(publishing.publish(folder, checked)).isFalse();
    assertThat(desk.active.number()).isEqualTo(2);
    assertThat(desk.takesFolder(folder)).isTrue();
    assertThat(desk.files(3)).containsOnlyKeys("a.drl", "b.drl");
  }

  @Test
  void refuses_what_was_made_from_a_release_that_is_not_live_any_more() {
    desk.takesFolder(ONE);
    desk.takesFolder(TWO);
    assertThatThrownBy(() -> desk.publisher().publish(THREE, 1, ANA, null)).isInstanceOfSatisfying(Refusal.class, refusal -> {
      assertThat(refusal.status()).isEqualTo(409);
      assertThat(refusal).hasMessageContaining("parte del juego 1 y ahora vale el 2");
    });
    assertThat(desk.kept).hasSize(2);
  }
}
