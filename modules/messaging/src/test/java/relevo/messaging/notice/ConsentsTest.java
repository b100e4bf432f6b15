package relevo.messaging.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsentsTest {

  static final Instant SAID = Instant.parse("2026-11-23T10:00:00Z");

  @ParameterizedTest
  @CsvSource({"stop, 0, true", "stop, 9000, true", "resume, 0, false", "signup, 0, false", "pause, 23, true", "pause, 25, false"})
  void forbid_marketing_after_a_stop_for_good_and_after_a_pause_for_a_day(String value, int hoursLater, boolean forbidden) {
    assertThat(Consents.forbids(value, SAID, SAID.plusSeconds(3_600L * hoursLater))).isEqualTo(forbidden);
  }
}
