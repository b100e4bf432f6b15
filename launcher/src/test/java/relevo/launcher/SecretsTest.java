package relevo.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

  @TempDir Path folder;

  @Test
  void are_made_up_once_and_kept() {
    Secrets secrets = new Secrets(folder.resolve("data"));
    Secrets.Secret first = secrets.keep("api-token");
    assertThat(first.isNew()).isTrue();
    assertThat(first.value()).hasSize(64);
    assertThat(secrets.keep("api-token")).isEqualTo(new Secrets.Secret(first.value(), false));
    assertThat(secrets.keep("another").value()).isNotEqualTo(first.value());
  }

  @Test
  void can_be_read_by_their_owner_alone() throws IOException {
    new Secrets(folder).keep("api-token");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("api-token")))).isEqualTo("rw-------");
  }
}
