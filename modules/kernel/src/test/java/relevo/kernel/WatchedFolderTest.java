package relevo.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedFolderTest {

  @TempDir Path folder;
  WatchedFolder rules;

  @BeforeEach
  void watch() throws IOException {
    Files.createDirectories(folder.resolve("deep"));
    Files.writeString(folder.resolve("b.drl"), "b");
    Files.writeString(folder.resolve("deep/a.drl"), "á");
    Files.writeString(folder.resolve("notes.txt"), "not wanted");
    rules = new WatchedFolder(folder, file -> file.toString().endsWith(".drl"));
  }

  @Test
  void reads_the_wanted_files_by_their_paths() {
    assertThat(rules.read()).containsExactly(Map.entry("b.drl", "b"), Map.entry("deep/a.drl", "á"));
  }

  @Test
  void has_changed_when_first_looked_at_and_then_only_when_a_file_did() throws IOException {
    assertThat(rules.changed()).isTrue();
    assertThat(rules.changed()).isFalse();
    Files.writeString(folder.resolve("notes.txt"), "still not wanted");
    assertThat(rules.changed()).isFalse();
    Files.writeString(folder.resolve("b.drl"), "longer");
    assertThat(rules.changed()).isTrue();
    Files.delete(folder.resolve("b.drl"));
    assertThat(rules.changed()).isTrue();
  }

  @Test
  void is_empty_while_the_folder_is_missing() {
    WatchedFolder missing = new WatchedFolder(folder.resolve("nowhere"), file -> true);
    assertThat(missing.read()).isEmpty();
  }
}
