package relevo.messaging.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest {

  @TempDir Path data;
  MediaFolder folder;
  FolderStore store;
  UUID name = UUID.fromString("ab41c1a5-0c10-4a51-9c8e-2f3b4d5e6f70");

  @BeforeEach
  void open() {
    folder = MediaFolders.in(data, 1);
    store = new FolderStore(folder);
  }

  @Test
  void gives_back_what_it_keeps_whole_or_in_part() throws IOException {
    store.keep(name, part("0123456789"), "text/plain");
    assertThat(read(0, 10)).isEqualTo("0123456789");
    assertThat(read(3, 4)).isEqualTo("3456");
  }

  @Test
  void keeps_files_for_nobodys_eyes_but_ours() throws IOException {
    store.keep(name, part("x"), "text/plain");
    Path kept = data.resolve("media/ab").resolve(name.toString());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept))).isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept.getParent()))).isEqualTo("rwx------");
  }

  @Test
  void takes_the_same_file_twice() throws IOException {
    store.keep(name, part("once"), "text/plain");
    store.keep(name, part("once"), "text/plain");
    assertThat(read(0, 4)).isEqualTo("once");
  }

  @Test
  void forgets_a_file_whether_or_not_it_is_there() throws IOException {
    store.keep(name, part("0123"), "text/plain");
    store.remove(name);
    store.remove(name);
    assertThatThrownBy(() -> read(0, 4)).isInstanceOf(IOException.class);
  }

  @Test
  void says_so_where_a_file_is_gone_or_was_cut() throws IOException {
    assertThatThrownBy(() -> read(0, 1)).isInstanceOf(IOException.class);
    store.keep(name, part("0123"), "text/plain");
    assertThatThrownBy(() -> read(2, 3)).isInstanceOf(IOException.class).hasMessageContaining("shorter");
  }

  @Test
  void sweeps_up_what_a_killed_server_left_behind() throws IOException {
    Path old = part("old");
    Path fresh = part("fresh");
    Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
    folder.sweep();
    assertThat(old).doesNotExist();
    assertThat(fresh).exists();
  }

  private Path part(String words) throws IOException {
    return Files.writeString(folder.scratch(), words);
  }

  private String read(long from, long count) throws IOException {
    ByteArrayOutputStream sink = new ByteArrayOutputStream();
    store.copy(name, from, count, sink);
    return sink.toString();
  }
}
