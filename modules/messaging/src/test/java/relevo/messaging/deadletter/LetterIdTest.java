package relevo.messaging.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterIdTest {

  @Test
  void names_a_job_or_a_message() {
    UUID message = UUID.randomUUID();
    assertThat(LetterId.parse("job-54")).contains(LetterId.of(54));
    assertThat(LetterId.parse("message-" + message)).contains(LetterId.of(message));
    assertThat(LetterId.of(54)).hasToString("job-54");
    assertThat(LetterId.of(message)).hasToString("message-" + message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "54", "job-", "job--1", "job-1234567890123456789", "message-54", "job-5 or 1=1", "message-%00"})
  void names_nothing_else(String text) {
    assertThat(LetterId.parse(text)).isEmpty();
  }
}
