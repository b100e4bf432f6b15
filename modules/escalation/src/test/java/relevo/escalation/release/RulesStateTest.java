package relevo.escalation.release;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.JsonbBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import relevo.escalation.language.Problem;
import relevo.escalation.language.Sentence;
import relevo.escalation.release.RuleFolder.Look;

class RulesStateTest {

  private static final Release FIRST = new Release(1, Instant.EPOCH, Origin.folder("carpeta"),
      Map.of("a.drl", "// a", "b.drl", "// b", "c.drl", "// c"));

  @Test
  void tells_what_is_live_refused_pending_and_removed() {
    RulesState state = RulesState.of(FIRST, false, look(Map.of("a.drl", "// a", "b.drl", "// b2", "d.drl", "rule")));
    assertThat(state.files()).extracting(file -> file.name() + " " + file.state())
        .containsExactly("a.drl live", "b.drl pending", "c.drl removed", "d.drl refused");
    assertThat(state.files().getLast().problems()).hasSize(1);
    assertThat(state.folderOk()).isFalse();
  }

  @Test
  void shows_notices_beside_the_problems_of_their_file() {
    Problem notice = Problem.of("b.drl", 1, 1, "warning", new Sentence("ojo", "look"), null);
    RulesState state = RulesState.of(FIRST, false, look(Map.of("a.drl", "// a", "b.drl", "// b"))).with(List.of(notice));
    assertThat(state.files()).extracting(file -> file.name() + " " + file.state() + " " + file.problems().size())
        .containsExactly("a.drl live 0", "b.drl live 1", "c.drl removed 0");
  }

  @Test
  void shows_no_release_while_the_built_in_default_decides() {
    RulesState state = RulesState.of(null, false, look(Map.of()));
    assertThat(state.release()).isNull();
    assertThat(state.files()).isEmpty();
  }

  @Test
  void is_written_as_json() {
    assertThat(JsonbBuilder.create().toJson(RulesState.of(FIRST, false, look(Map.of("a.drl", "// a")))))
        .contains("\"release\":{\"at\":\"1970-01-01T00:00:00Z\",\"by\":\"carpeta\",\"number\":1}",
            "\"state\":\"live\"", "\"folderOk\":true");
  }

  private static Look look(Map<String, String> files) {
    return new Look(files, Desk.checking().check(files, Set.of()));
  }
}
