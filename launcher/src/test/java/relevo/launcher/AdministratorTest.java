package relevo.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdministratorTest {

  @TempDir Path folder;

  @Test
  void has_a_made_up_password_that_stays() {
    Map<String, String> environment = new HashMap<>();
    administrator(Map.of()).tell(environment);
    Map<String, String> later = new HashMap<>();
    administrator(Map.of()).tell(later);
    assertThat(environment).containsOnlyKeys("RELEVO_ADMIN_PASSWORD").isEqualTo(later);
    assertThat(administrator(Map.of()).password().orElseThrow().isNew()).isFalse();
  }

  @Test
  void has_the_operators_password_if_they_say_one() {
    Map<String, String> environment = new HashMap<>(Map.of("RELEVO_ADMIN_PASSWORD", "la que quiero yo"));
    administrator(environment).tell(environment);
    assertThat(environment).containsEntry("RELEVO_ADMIN_PASSWORD", "la que quiero yo");
    assertThat(folder.resolve("admin-password")).doesNotExist();
  }

  @Test
  void has_none_made_up_where_nodes_share_a_database() {
    assertThat(administrator(Map.of("RELEVO_DB_URL", "jdbc:postgresql://db/relevo")).password()).isEmpty();
  }

  private Administrator administrator(Map<String, String> values) {
    return Administrator.of(Settings.of(values), new Secrets(folder));
  }
}
