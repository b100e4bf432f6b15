package relevo.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy of the embedded database comes back to where the desk looks for it. */
class RestoreTest {

  @TempDir Path folder;

  private record Outcome(int code, String said) {}

  @BeforeEach
  void copy() throws IOException, InterruptedException {
    Path copy = folder.resolve("relevo-copy");
    write(copy.resolve("postgres/PG_VERSION"), "18");
    write(copy.resolve("secrets-key"), "key");
    write(copy.resolve("media/ab/file"), "picture");
    assertThat(new ProcessBuilder("tar", "-czf", "copy.tar.gz", "relevo-copy").directory(folder.toFile()).start().waitFor()).isZero();
  }

  @Test
  void brings_files_back_into_the_folder_of_data() throws IOException, InterruptedException {
    assertThat(restore(Map.of()).code()).isZero();
    assertThat(folder.resolve("data/media/ab/file")).hasContent("picture");
    assertThat(folder.resolve("data/secrets-key")).hasContent("key");
    assertThat(folder.resolve("data/postgres/PG_VERSION")).hasContent("18");
  }

  @Test
  void brings_files_back_to_where_the_desk_keeps_them() throws IOException, InterruptedException {
    assertThat(restore(Map.of("RELEVO_MEDIA_DIR", folder.resolve("files").toString())).code()).isZero();
    assertThat(folder.resolve("files/ab/file")).hasContent("picture");
    assertThat(folder.resolve("data/media")).doesNotExist();
  }

  @Test
  void mixes_no_files_with_others() throws IOException, InterruptedException {
    write(folder.resolve("files/other"), "other");
    Outcome outcome = restore(Map.of("RELEVO_MEDIA_DIR", folder.resolve("files").toString()));
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.said()).contains("no está vacía");
  }

  @Test
  void brings_no_embedded_database_back_beside_another() throws IOException, InterruptedException {
    Outcome outcome = restore(Map.of("RELEVO_DB_URL", "jdbc:postgresql://127.0.0.1:1/relevo"));
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.said()).contains("RELEVO_DB_URL");
    assertThat(folder.resolve("data")).isEmptyDirectory();
  }

  private Outcome restore(Map<String, String> more) throws IOException, InterruptedException {
    ProcessBuilder script = new ProcessBuilder("sh", Path.of("../ops/restore.sh").toAbsolutePath().toString(), folder.resolve("copy.tar.gz").toString())
        .redirectErrorStream(true);
    Map<String, String> environment = new HashMap<>(more);
    environment.put("RELEVO_DATA_DIR", folder.resolve("data").toString());
    script.environment().keySet().removeIf(name -> name.startsWith("RELEVO_"));
    script.environment().putAll(environment);
    Process process = script.start();
    String said = new String(process.getInputStream().readAllBytes());
    return new Outcome(process.waitFor(), said);
  }

  private static void write(Path file, String content) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
