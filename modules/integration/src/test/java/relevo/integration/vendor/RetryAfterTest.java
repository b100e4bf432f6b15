package relevo.integration.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetryAfterTest {

  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  @Test
  void counts_seconds() {
    assertThat(RetryAfter.of(" 30 ", NOON)).isEqualTo(NOON.plusSeconds(30));
  }

  @Test
  void reads_a_date() {
    assertThat(RetryAfter.of("Mon, 02 Mar 2026 12:01:00 GMT", NOON)).isEqualTo(NOON.plusSeconds(60));
  }

  @Test
  void never_waits_longer_than_a_day() {
    assertThat(RetryAfter.of("999999999", NOON)).isEqualTo(NOON.plus(Duration.ofDays(1)));
  }

  @Test
  void says_nothing_where_nothing_is_said() {
    for (String header : new String[] {null, "", "soon", "-5", "Sun, 01 Mar 2026 12:00:00 GMT", "99999999999999999999"}) {
      assertThat(RetryAfter.of(header, NOON)).as("%s", header).isNull();
    }
  }
}
