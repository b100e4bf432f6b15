package relevo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import relevo.escalation.engine.RuleSet;

class ExamplesTest {

  private static final Set<String> TEAMS = Set.of("mesa", "facturacion", "retenciones", "cuentas clave",
      "especialistas");

  @TestFactory
  Stream<DynamicTest> of_the_triggers_hold() {
    return examples("triggers");
  }

  @TestFactory
  Stream<DynamicTest> of_the_bench_rules_hold() {
    return examples("bench");
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
  void show_every_rule_speaking_at_least_once() {
    List<String> shown = files("triggers", ".yaml").entrySet().stream()
        .flatMap(file -> read(file.getKey(), file.getValue()))
        .flatMap(example -> ((List<?>) example.yaml().get("expect")).stream()).map(String::valueOf).toList();
    assertThat(shown).containsAll(rules("triggers").rules().stream().map(rule -> rule.name()).toList());
  }

  private static Stream<DynamicTest> examples(String folder) {
    RuleSet rules = rules(folder);
    return files(folder, ".yaml").entrySet().stream().flatMap(file -> read(file.getKey(), file.getValue()))
        .map(example -> DynamicTest.dynamicTest(example.name(), () -> example.runAgainst(rules)));
  }

  private static RuleSet rules(String folder) {
    return RuleSet.of(files(folder, ".drl"), TEAMS);
  }

  private static Stream<Example> read(String file, String text) {
    List<Map<String, Object>> examples = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    return examples.stream().map(yaml -> new Example(file, yaml));
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
