package relevo.messaging.inbound;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionTest {

  @ParameterizedTest
  @CsvSource({"30, 15", "1, 9", "3650, 3650"})
  void may_be_long_or_short(int rawEventDays, int seenDays) {
    assertThatCode(() -> of(rawEventDays, seenDays).check(null)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({"0, 15, RELEVO_RAW_EVENT_DAYS", "30, 8, RELEVO_SEEN_DAYS", "30, 0, RELEVO_SEEN_DAYS"})
  void never_lets_a_key_go_while_its_message_could_come_again(int rawEventDays, int seenDays, String variable) {
    assertThatThrownBy(() -> of(rawEventDays, seenDays).check(null)).hasMessageContaining(variable);
  }

  private static Retention of(int rawEventDays, int seenDays) {
    Retention retention = new Retention();
    retention.rawEventDays = rawEventDays;
    retention.seenDays = seenDays;
    return retention;
  }
}
