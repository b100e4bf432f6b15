package relevo.escalation.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import relevo.escalation.engine.RuleSet;
import relevo.escalation.language.RuleModel;

class RewritingTest {

  private static final String TWO = """
      // arriba
      rule "a" salience 5 // de paso
      when
          Turno( intentosFallidos >= 3 )
      then
          decision.escalate("mesa");
      end

      rule "b"
      when
          Cliente( categoria == "oro" )
      then
          decision.escalate("pagos");
      end
      """;

  @Test
  void keeps_the_other_rules_and_the_other_files() {
    Rewriting files = new Rewriting(Map.of("dos.drl", TWO, "otro.drl", TWO.replace("\"a\"", "\"c\"").replace("\"b\"", "\"d\"")));
    Map<String, String> left = files.without("a").orElseThrow();
    assertThat(names(left)).containsExactlyInAnyOrder("b", "c", "d");
    assertThat(left.get("otro.drl")).contains("// de paso");
  }

  @Test
  void knows_no_rule_that_is_not_there_and_leaves_no_empty_set() {
    Rewriting files = new Rewriting(Map.of("dos.drl", TWO));
    assertThat(files.without("z")).isEmpty();
    Rewriting one = new Rewriting(files.without("a").orElseThrow());
    assertThat(one.without("b")).isEmpty();
  }

  @Test
  void can_leave_out_each_of_the_shipped_rules_and_changes_nothing_else() throws IOException {
    Map<String, String> shipped = shipped();
    Rewriting files = new Rewriting(shipped);
    assertThat(names(shipped)).hasSizeGreaterThan(5);
    for (String rule : names(shipped)) {
      Map<String, String> left = files.without(rule).orElseThrow(() -> new AssertionError(rule));
      assertThat(names(left)).as(rule).hasSize(names(shipped).size() - 1).doesNotContain(rule);
    }
  }

  private static Map<String, String> shipped() throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (String folder : new String[] {"triggers", "tables"}) {
      try (Stream<Path> found = Files.list(Path.of("../../rules", folder))) {
        for (Path file : found.filter(each -> each.toString().matches(".*(\\.drl|ruteo\\.csv)")).toList()) {
          files.put(file.getFileName().toString(), Files.readString(file));
        }
      }
    }
    return files;
  }

  private static Set<String> names(Map<String, String> files) {
    return RuleSet.of(files, Set.of()).rules().stream().map(RuleModel::name).collect(Collectors.toSet());
  }
}
