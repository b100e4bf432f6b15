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
import org.junit.jupiter.api.Test;
import relevo.escalation.engine.RuleSet;

/** What a language model thinks, which a customer may have told it to. */
class ModelOpinionsTest {

  @Test
  void decide_nothing_in_the_rules_as_shipped() {
    List<String> named = shipped().values().stream().filter(text -> text.contains("SegunModelo") || text.contains("ByModel")).toList();
    assertThat(RuleSet.of(shipped(), Set.of()).rules()).hasSizeGreaterThan(20);
    assertThat(named).isEmpty();
  }

  private static Map<String, String> shipped() {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(Path.of("."), 2)) {
      for (Path file : (Iterable<Path>) found.filter(path -> path.toString().matches(".*\\.(drl|csv)") && !path.endsWith("clientes.csv"))::iterator) {
        files.put(file.toString(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
