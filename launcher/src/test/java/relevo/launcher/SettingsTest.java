package relevo.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  @Test
  void are_the_variables_that_begin_with_our_name_and_say_something() {
    Settings settings = Settings.of(Map.of("RELEVO_FLOW", " bench ", "RELEVO_BRAND", " ", "PATH", "/bin"));
    assertThat(settings.values()).containsExactly(Map.entry("RELEVO_FLOW", "bench"));
  }

  @Test
  void may_lie_in_files_where_they_are_secret(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("secret"), "s3cret\n");
    Settings settings = Settings.of(Map.of("RELEVO_META_APP_SECRET_FILE", file.toString()));
    assertThat(settings.get("RELEVO_META_APP_SECRET", "")).isEqualTo("s3cret");
  }

  @Test
  void name_the_secret_file_that_cannot_be_read() {
    assertThatThrownBy(() -> Settings.of(Map.of("RELEVO_DB_PASSWORD_FILE", "/nowhere/at/all")))
        .isInstanceOf(Trouble.class).hasMessageContaining("RELEVO_DB_PASSWORD_FILE").hasMessageContaining("/nowhere/at/all");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65536", "http", "-1"})
  void refuse_a_port_that_is_none(String port) {
    assertThatThrownBy(Settings.of(Map.of("RELEVO_HTTP_PORT", port))::httpPort)
        .isInstanceOf(Trouble.class).hasMessageContaining("«" + port + "»");
  }

  @Test
  void need_nothing_at_all_for_a_demo() {
    Settings settings = Settings.of(Map.of());
    assertThat(settings.httpPort()).isEqualTo(9080);
    assertThat(settings.isDemo()).isTrue();
    assertThatCode(settings::refuseDemoSecret).doesNotThrowAnyException();
  }

  @Test
  void need_a_secret_of_ones_own_outside_the_demo() {
    assertThatThrownBy(Settings.of(Map.of("RELEVO_SANDBOX", "false"))::refuseDemoSecret).isInstanceOf(Trouble.class);
    assertThatCode(Settings.of(Map.of("RELEVO_SANDBOX", "false", "RELEVO_META_APP_SECRET", "mine"))::refuseDemoSecret)
        .doesNotThrowAnyException();
  }
}
