package relevo.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

  @Test
  void are_uuids_of_version_7_that_grow_with_time() throws InterruptedException {
    UUID earlier = Ids.next();
    Thread.sleep(2);
    UUID later = Ids.next();
    assertThat(earlier.version()).isEqualTo(7);
    assertThat(earlier.variant()).isEqualTo(2);
    assertThat(later.toString()).isGreaterThan(earlier.toString());
  }

  @Test
  void never_repeat() {
    Set<UUID> ids = new HashSet<>();
    for (int i = 0; i < 100_000; i++) ids.add(Ids.next());
    assertThat(ids).hasSize(100_000);
  }
}
