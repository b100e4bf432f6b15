package relevo.escalation.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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
    folder = new RuleFolder(rules, "triggers", Desk.checking()::check);
  }

  @Test
  void sees_rules_and_scenarios_below_it_and_nothing_else() throws IOException {
    write("triggers/sub/a.drl", GOOD);
    write("triggers/a.yaml", "- {name: x, given: {}, team: mesa}");
    write("triggers/a.txt", "nada");
    write("otra.drl", GOOD);
    assertThat(folder.changed(Set.of())).isTrue();
    assertThat(folder.last().files()).containsOnlyKeys("triggers/a.yaml", "triggers/sub/a.drl");
    assertThat(folder.last().canGoLive()).isTrue();
  }

  @Test
  void sees_tables_of_rules_but_not_of_customers() throws IOException {
    Files.createDirectories(rules.resolve("tables"));
    write("triggers/a.drl", GOOD);
    write("tables/clientes.csv", "phone,name,tier,tags");
    write("tables/ruteo.csv", "nombre;equipo\nuna;mesa\n");
    folder.changed(Set.of());
    assertThat(folder.last().files()).containsOnlyKeys("triggers/a.drl", "tables/ruteo.csv");
    assertThat(folder.last().checked().rules().rules()).extracting(rule -> rule.name()).containsExactly("una", "a");
    write("tables/ruteo.csv", "nombre;equipo\nuna;mesa | otra\n");
    assertThat(folder.changed(Set.of())).isTrue();
    assertThat(folder.last().canGoLive()).isFalse();
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

  @Test
  void cannot_go_live_when_a_scenario_does_not_come_true() throws IOException {
    write("triggers/a.drl", GOOD);
    write("triggers/a.yaml", "- {name: x, given: {}, team: ventas}");
    folder.changed(Set.of());
    assertThat(folder.last().canGoLive()).isFalse();
    assertThat(folder.last().checked().problems()).extracting(Object::toString).singleElement().asString().startsWith(
        "triggers/a.yaml:1:1: El escenario «x» no se cumple: se esperaba el equipo «ventas» y salió «mesa».");
  }

  @Test
  void is_tried_again_while_a_scenario_does_not_come_true() throws IOException {
    boolean[] understands = {false};
    folder = new RuleFolder(rules, "triggers", (files, teams) -> understands[0] ? Desk.checking().check(Map.of("a.drl", GOOD))
        : Desk.checking().check(files));
    write("triggers/a.drl", GOOD);
    write("triggers/a.yaml", "- {name: x, text: hola, team: mesa}");
    folder.changed(Set.of());
    assertThat(folder.last().checked().shortfalls()).hasSize(1);
    for (int look = 0; look < 20; look++) assertThat(folder.changed(Set.of())).isFalse();
    understands[0] = true;
    assertThat(IntStream.range(0, 10).anyMatch(look -> folder.changed(Set.of()))).isTrue();
    assertThat(folder.last().canGoLive()).isTrue();
  }

  @Test
  void is_looked_at_again_when_its_look_failed() throws IOException {
    boolean[] down = {true};
    folder = new RuleFolder(rules, "triggers", (files, teams) -> {
      if (down[0]) throw new IllegalStateException("no database");
      return Desk.checking().check(files, teams);
    });
    write("triggers/a.drl", GOOD);
    assertThatThrownBy(() -> folder.changed(Set.of())).hasMessage("no database");
    down[0] = false;
    assertThat(folder.changed(Set.of())).isTrue();
    assertThat(folder.last().canGoLive()).isTrue();
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(rules.resolve(file), text);
  }
}
