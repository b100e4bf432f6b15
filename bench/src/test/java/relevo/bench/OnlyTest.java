package relevo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OnlyTest {

  @AfterEach
  void forget() {
    System.clearProperty("bench.only");
  }

  @Test
  void leaves_nothing_out_unless_asked() {
    assertThat(Only.leavesOut("flow")).isFalse();
    System.setProperty("bench.only", "");
    assertThat(Only.leavesOut("flow")).isFalse();
  }

  @Test
  void leaves_out_all_but_one() {
    System.setProperty("bench.only", "flow");
    assertThat(Only.leavesOut("flow")).isFalse();
    assertThat(Only.leavesOut("rules")).isTrue();
  }
}
