package relevo.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhereaboutsTest {

  @TempDir Path disk;

  @Test
  void takes_a_folder_without_a_note_for_what_it_is() throws IOException {
    assertThat(new Whereabouts(folder("new")).isCopy()).isFalse();
  }

  @Test
  void knows_its_folder_again_also_under_another_name() throws IOException {
    Path folder = folder("old");
    new Whereabouts(folder).remember();
    assertThat(new Whereabouts(folder).isCopy()).isFalse();
    Path moved = Files.move(folder, disk.resolve("moved"));
    assertThat(new Whereabouts(moved).isCopy()).isFalse();
  }

  @Test
  void notices_a_copy_until_it_is_remembered() throws IOException {
    Path folder = folder("old");
    new Whereabouts(folder).remember();
    Path copy = folder("copy");
    Files.copy(folder.resolve("home"), copy.resolve("home"));
    assertThat(new Whereabouts(copy).isCopy()).isTrue();
    assertThat(new Whereabouts(copy).isCopy()).isTrue();
    new Whereabouts(copy).remember();
    assertThat(new Whereabouts(copy).isCopy()).isFalse();
    assertThat(new Whereabouts(folder).isCopy()).isFalse();
  }

  private Path folder(String name) throws IOException {
    Path folder = Files.createDirectories(disk.resolve(name));
    Files.writeString(Files.createDirectories(folder.resolve("postgres")).resolve("PG_VERSION"), "18");
    return folder;
  }
}
