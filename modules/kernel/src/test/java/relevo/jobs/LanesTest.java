package relevo.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import relevo.kernel.Ids;

class LanesTest {

  @Test
  void are_the_same_for_a_contact_on_every_node_and_for_ever() {
    assertThat(Lanes.of(UUID.fromString("0193a5b0-7c10-7a51-9c8e-2f3b4d5e6f70"))).isEqualTo(47);
  }

  @Test
  void share_contacts_out_evenly() {
    int[] perLane = new int[Lanes.COUNT];
    for (int i = 0; i < 64_000; i++) perLane[Lanes.of(Ids.next())]++;
    for (int contacts : perLane) assertThat(contacts).isBetween(700, 1_300);
  }
}
