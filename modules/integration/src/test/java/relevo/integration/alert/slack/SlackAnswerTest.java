package relevo.integration.alert.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import relevo.integration.alert.slack.SlackAnswer.Meaning;

class SlackAnswerTest {

  @Test
  void knows_the_message_that_was_sent() {
    SlackAnswer answer = SlackAnswer.of(200, "{\"ok\":true,\"channel\":\"C1\",\"ts\":\"1.2\",\"message\":{}}");
    assertThat(answer.meaning()).isEqualTo(Meaning.DONE);
    assertThat(answer.ts()).isEqualTo("1.2");
  }

  @ParameterizedTest
  @CsvSource({"channel_not_found,CHANNEL", "not_in_channel,CHANNEL", "is_archived,CHANNEL", "invalid_auth,ACCOUNT", "token_revoked,ACCOUNT",
      "missing_scope,ACCOUNT", "msg_too_long,NEVER", "invalid_blocks,NEVER", "something_new,NEVER", "ratelimited,LATER", "rate_limited,LATER",
      "fatal_error,LATER"})
  void reads_refusals_that_come_with_a_200(String error, Meaning meaning) {
    SlackAnswer answer = SlackAnswer.of(200, "{\"ok\":false,\"error\":\"" + error + "\"}");
    assertThat(answer.meaning()).isEqualTo(meaning);
    assertThat(answer.error()).isEqualTo(error);
  }

  @ParameterizedTest
  @CsvSource({"429,LATER", "500,LATER", "503,LATER", "401,ACCOUNT", "403,ACCOUNT", "404,NEVER", "302,NEVER"})
  void reads_other_answers_by_their_status(int status, Meaning meaning) {
    assertThat(SlackAnswer.of(status, "<html>").meaning()).isEqualTo(meaning);
  }

  @Test
  void does_not_know_what_a_broken_200_means() {
    assertThat(SlackAnswer.of(200, "<html>").meaning()).isEqualTo(Meaning.UNKNOWN);
    assertThat(SlackAnswer.of(200, "").meaning()).isEqualTo(Meaning.UNKNOWN);
  }

  @Test
  void knows_a_message_that_was_deleted_by_hand() {
    assertThat(SlackAnswer.of(200, "{\"ok\":false,\"error\":\"message_not_found\"}").isGone()).isTrue();
  }
}
