package relevo.escalation.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFolderTest {

  private static final String GOOD = "rule \"a\" when Turno( ) then decision.escalate(\"mesa\"); end";

  @TempDir Path rules;
  RuleFolder folder;

  @BeforeEach
  void open() throws IOException {
    Files.createDirectories(rules.resolve("triggers/sub"));
    folder = new RuleFolder(rules, "triggers");
  }

  @Test
  void sees_rule_files_below_it_and_nothing_else() throws IOException {
    write("triggers/sub/a.drl", GOOD);
    write("triggers/a.yaml", "- name: x");
    write("otra.drl", GOOD);
    assertThat(folder.changed(Set.of())).isTrue();
    assertThat(folder.last().files()).containsOnlyKeys("triggers/sub/a.drl");
    assertThat(folder.last().canGoLive()).isTrue();
  }

  @Test
  void is_not_news_twice() throws IOException {
    write("triggers/a.drl", GOOD);
    folder.changed(Set.of());
    assertThat(folder.changed(Set.of())).isFalse();
    write("triggers/a.drl", GOOD + " // y más");
    assertThat(folder.changed(Set.of())).isTrue();
  }

  @Test
  void is_judged_anew_when_a_team_appears() throws IOException {
    write("triggers/a.drl", GOOD);
    folder.changed(Set.of("ventas"));
    assertThat(folder.last().canGoLive()).isFalse();
    assertThat(folder.changed(Set.of("ventas", "mesa"))).isTrue();
    assertThat(folder.last().canGoLive()).isTrue();
  }

  @Test
  void cannot_go_live_when_one_file_is_bad_or_none_is_there() throws IOException {
    folder.changed(Set.of());
    assertThat(folder.last().canGoLive()).isFalse();
    write("triggers/a.drl", GOOD);
    write("triggers/b.drl", "rule");
    folder.changed(Set.of());
    assertThat(folder.last().canGoLive()).isFalse();
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(rules.resolve(file), text);
  }
}
