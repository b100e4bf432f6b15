package relevo.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SamplesTest {

  @TempDir Path folder;

  @Test
  void are_there_for_a_try_on_an_empty_folder_and_stay() throws IOException {
    Samples first = samples(Map.of(), true);
    assertThat(first.password()).hasValueSatisfying(secret -> assertThat(secret.value()).hasSize(16));
    Files.createDirectory(folder.resolve("postgres"));
    assertThat(samples(Map.of(), true).password()).hasValueSatisfying(secret -> {
      assertThat(secret.value()).isEqualTo(first.password().orElseThrow().value());
      assertThat(secret.isNew()).isFalse();
    });
  }

  @Test
  void do_not_come_to_a_desk_that_was_there_before_them() throws IOException {
    Files.createDirectory(folder.resolve("postgres"));
    assertThat(samples(Map.of(), true).password()).isEmpty();
    assertThat(folder.resolve("demo-password")).doesNotExist();
  }

  @Test
  void do_not_come_uncalled_to_who_does_not_try() {
    assertThat(samples(Map.of(), false).password()).isEmpty();
    assertThat(samples(Map.of("RELEVO_DEMO_STORY", "true"), false).password()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"RELEVO_DB_URL", "RELEVO_META_ACCESS_TOKEN", "RELEVO_META_GRAPH_URL", "RELEVO_FLOW"})
  void do_not_come_where_something_is_real(String variable) {
    assertThat(samples(Map.of(variable, "x"), true).password()).isEmpty();
  }

  @Test
  void stay_away_if_asked_to_or_outside_the_demo() {
    assertThat(samples(Map.of("RELEVO_DEMO_STORY", "false"), true).password()).isEmpty();
    assertThat(samples(Map.of("RELEVO_DEMO_STORY", "true", "RELEVO_SANDBOX", "false"), true).password()).isEmpty();
  }

  @Test
  void are_made_by_the_server_with_that_password() {
    Map<String, String> environment = new HashMap<>();
    Samples samples = samples(Map.of(), true);
    samples.tell(environment);
    assertThat(environment).containsEntry("RELEVO_DEMO_STORY", "true")
        .containsEntry("RELEVO_DEMO_PASSWORD", samples.password().orElseThrow().value());
    environment.clear();
    samples(Map.of(), false).tell(environment);
    assertThat(environment).containsExactly(Map.entry("RELEVO_DEMO_STORY", "false"));
  }

  Samples samples(Map<String, String> variables, boolean isTry) {
    Map<String, String> all = new HashMap<>(variables);
    all.put("RELEVO_DATA_DIR", folder.toString());
    return Samples.of(Settings.of(all), new Secrets(folder), isTry);
  }
}
