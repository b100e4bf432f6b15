package relevo.ticketing.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import relevo.permission.Caller;
import relevo.permission.Recognised;
import relevo.permission.Role;

class ViewerTest {

  @Test
  void is_whoever_signed_in_with_their_teams() {
    Caller ana = new Caller("ana", Set.of(Role.AGENT), Set.of("mesa"), false, false);
    assertThat(Viewer.of(new Recognised(ana, true), Instant.EPOCH)).isEqualTo(new Viewer("ana", Set.of("mesa"), Instant.EPOCH));
  }
}
