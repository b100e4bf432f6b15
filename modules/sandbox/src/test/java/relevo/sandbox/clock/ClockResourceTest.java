package relevo.sandbox.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.kernel.ProductClock;

class ClockResourceTest {

  ClockResource resource = new ClockResource();

  @BeforeEach
  void wire() {
    resource.clock = new ProductClock();
  }

  @Test
  void moves_the_desks_time_ahead() {
    assertThat(set("{\"aheadSeconds\":86400}").aheadSeconds()).isEqualTo(86_400);
    assertThat(resource.now().now()).isAfter(Instant.now().plus(Duration.ofHours(23)));
  }

  @Test
  void goes_back_to_the_real_time() {
    set("{\"aheadSeconds\":86400}");
    assertThat(set("{\"aheadSeconds\":0}").now()).isBefore(Instant.now().plusSeconds(60));
  }

  @Test
  void refuses_what_is_no_number_of_seconds() {
    for (String body : new String[] {"", "{}", "{\"aheadSeconds\":\"mañana\"}", "{\"aheadSeconds\":1e12}"}) {
      assertThatThrownBy(() -> set(body)).hasFieldOrPropertyWithValue("code", "clock-out-of-range");
    }
  }

  ClockCard set(String body) {
    return resource.set(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
  }
}
