package relevo.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class PgbenchTest {

  @Test
  void reads_the_rate_from_its_words() throws IOException {
    assertThat(Pgbench.rate("latency average = 3.1 ms\ntps = 2551.123456 (without initial connection time)\n"))
        .isEqualTo(2551.123456);
  }

  @Test
  void passes_on_what_went_wrong() {
    assertThatThrownBy(() -> Pgbench.rate("pgbench: error: connection refused")).hasMessageContaining("refused");
  }
}
