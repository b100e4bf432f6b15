package relevo.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the readiness check waits for is what the migrations bring. */
class SchemaVersionsTest {

  private static final Path MODULES = Path.of("../modules");

  @Test
  void are_those_of_the_newest_migrations() throws IOException {
    Properties expected = new Properties();
    try (InputStream in = getClass().getResourceAsStream("/schema-versions.properties")) {
      expected.load(in);
    }
    assertThat(expected).isNotEmpty().containsExactlyInAnyOrderEntriesOf(newest());
  }

  private static Map<Object, Object> newest() throws IOException {
    try (Stream<Path> files = Files.find(MODULES, 7, (file, about) -> isMigration(file))) {
      return files.collect(Collectors.toMap(file -> file.getParent().getFileName().toString(),
          file -> String.valueOf(version(file)), SchemaVersionsTest::larger, TreeMap::new));
    }
  }

  private static boolean isMigration(Path file) {
    return file.toString().contains("src/main/resources/db") && file.getFileName().toString().matches("V[0-9]+__.+\\.sql");
  }

  private static int version(Path file) {
    return Integer.parseInt(file.getFileName().toString().replaceFirst("V([0-9]+)__.*", "$1"));
  }

  private static Object larger(Object one, Object other) {
    return Integer.parseInt((String) one) > Integer.parseInt((String) other) ? one : other;
  }
}
