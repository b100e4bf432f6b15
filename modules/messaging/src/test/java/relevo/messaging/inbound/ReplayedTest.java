package relevo.messaging.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReplayedTest {

  @Test
  void counts_what_is_neither_new_nor_known_as_ignored() {
    assertThat(Replayed.one(7, 2, 4)).isEqualTo(new Replayed(1, 2, 4, 1, 0, null));
  }

  @Test
  void adds_up() {
    assertThat(Replayed.NOTHING.and(Replayed.one(3, 1, 1)).and(Replayed.UNREADABLE).goingOnAt("1.2"))
        .isEqualTo(new Replayed(2, 1, 1, 1, 1, "1.2"));
  }
}
