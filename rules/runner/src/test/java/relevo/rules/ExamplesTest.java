package relevo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.escalation.engine.RuleSet;
import relevo.escalation.facts.Facts;
import relevo.escalation.scenario.Imagination;
import relevo.escalation.scenario.Line;
import relevo.escalation.scenario.Scenarios;
import relevo.escalation.table.TableFile;

class ExamplesTest {

  private static final Set<String> TEAMS = Set.of("mesa", "facturacion", "retenciones", "cuentas clave",
      "especialistas");

  @ParameterizedTest
  @ValueSource(strings = {"triggers", "tables", "bench"})
  void hold(String folder) {
    Scenarios scenarios = Scenarios.in(files(folder, ".yaml"));
    assertThat(scenarios.problems()).isEmpty();
    assertThat(scenarios.all()).isNotEmpty();
    assertThat(scenarios.shortfalls(rules(folder), new FactsOnly())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"triggers", "bench"})
  void stand_on_rules_without_problems(String folder) {
    assertThat(rules(folder).problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"triggers", "bench"})
  void stand_beside_every_rule_file(String folder) {
    assertThat(files(folder, ".yaml").keySet()).containsExactlyElementsOf(
        files(folder, ".drl").keySet().stream().map(name -> name.replace(".drl", ".yaml")).toList());
  }

  @Test
  void stand_beside_every_table() {
    assertThat(files("tables", ".yaml").keySet()).containsExactlyElementsOf(
        tables().keySet().stream().map(name -> name.replace(".csv", ".yaml")).toList());
  }

  @Test
  void stand_on_tables_in_their_canonical_form() {
    tables().forEach((name, text) -> assertThat(TableFile.csv(name, text)).isEqualTo(text));
  }

  @Test
  void show_every_rule_speaking_at_least_once() {
    Map<String, String> examples = files("triggers", ".yaml");
    examples.putAll(files("tables", ".yaml"));
    List<String> shown = Scenarios.in(examples).rulesNamed();
    assertThat(shown).containsAll(rules("triggers").rules().stream().map(rule -> rule.name()).toList());
  }

  private static RuleSet rules(String folder) {
    Map<String, String> files = files(folder.equals("bench") ? folder : "triggers", ".drl");
    if (!folder.equals("bench")) files.putAll(tables());
    return RuleSet.of(files, TEAMS);
  }

  /** They decide together with the triggers. */
  private static Map<String, String> tables() {
    Map<String, String> tables = files("tables", ".csv");
    tables.remove("tables/clientes.csv");
    return tables;
  }

  /** Examples of facts need no desk around them; those of whole texts are tried by the server. */
  private static final class FactsOnly implements Imagination {

    @Override
    public Facts hear(List<Line> chat, LocalDateTime at) {
      throw new IllegalStateException("los textos solo se entienden en el servidor.");
    }

    @Override
    public Facts asSeenBy(String team, Facts facts, LocalDateTime at) {
      return facts;
    }

    @Override
    public int tierOf(String team) {
      return team.equals("especialistas") ? 3 : 2;
    }
  }

  private static Map<String, String> files(String folder, String ending) {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(Path.of(folder))) {
      for (Path file : (Iterable<Path>) found.filter(path -> path.toString().endsWith(ending))::iterator) {
        files.put(file.toString().replace('\\', '/'), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
