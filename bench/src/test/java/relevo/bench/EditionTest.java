package relevo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import relevo.escalation.engine.Decision;
import relevo.escalation.engine.RuleSet;

class EditionTest {

  private static final Pattern FILE = Pattern.compile("\\{\"name\":\"([^\"]+)\",\"text\":\"((?:[^\"\\\\]|\\\\.)*)\"}");

  Edition edition = new Edition(7, "rule \"base\" when Turno( texto == \"a\" ) then decision.tag(\"x\"); end\n");

  @Test
  void lets_all_its_witnesses_speak_whatever_is_asked() {
    RuleSet rules = RuleSet.of(files(), Set.of());
    assertThat(rules.problems()).isEmpty();
    Decision decision = rules.decide(Map.of("Conversacion.mensajes", 3), LocalDateTime.of(2026, 3, 2, 12, 0));
    assertThat(decision.fired()).containsExactlyInAnyOrderElementsOf(
        IntStream.range(0, Edition.WITNESSES).mapToObj(edition::name).collect(Collectors.toSet()));
  }

  @Test
  void keeps_the_rules_that_it_is_made_of() {
    assertThat(files()).containsEntry("bench.drl", edition.rules());
  }

  private Map<String, String> files() {
    Map<String, String> files = new HashMap<>();
    for (Matcher file = FILE.matcher(edition.draft()); file.find();) {
      files.put(file.group(1), file.group(2).replace("\\n", "\n").replace("\\\"", "\"").replace("\\\\", "\\"));
    }
    return files;
  }
}
