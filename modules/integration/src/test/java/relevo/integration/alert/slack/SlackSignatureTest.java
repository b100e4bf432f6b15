package relevo.integration.alert.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SlackSignatureTest {

  private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
  private static final String TIMESTAMP = "1531420618";
  private static final String SIGNATURE = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";
  private static final byte[] BODY = ("token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V"
      + "&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text="
      + "&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
      + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c").getBytes(StandardCharsets.UTF_8);
  private static final Instant THEN = Instant.ofEpochSecond(1531420618);

  private static boolean holds(String timestamp, String signature, byte[] body, Instant now) {
    return SlackSignature.holds(SECRET, timestamp, signature, body, now);
  }

  @Test
  void holds_for_slacks_own_example() {
    assertThat(holds(TIMESTAMP, SIGNATURE, BODY, THEN)).isTrue();
  }

  @Test
  void holds_for_five_minutes_either_way() {
    assertThat(holds(TIMESTAMP, SIGNATURE, BODY, THEN.plusSeconds(300))).isTrue();
    assertThat(holds(TIMESTAMP, SIGNATURE, BODY, THEN.minusSeconds(300))).isTrue();
    assertThat(holds(TIMESTAMP, SIGNATURE, BODY, THEN.plusSeconds(301))).isFalse();
    assertThat(holds(TIMESTAMP, SIGNATURE, BODY, THEN.minusSeconds(301))).isFalse();
  }

  @Test
  void breaks_with_one_byte_of_the_body() {
    byte[] other = BODY.clone();
    other[3]++;
    assertThat(holds(TIMESTAMP, SIGNATURE, other, THEN)).isFalse();
  }

  @Test
  void breaks_with_another_time_or_secret() {
    assertThat(holds("1531420619", SIGNATURE, BODY, THEN)).isFalse();
    assertThat(SlackSignature.holds("another", TIMESTAMP, SIGNATURE, BODY, THEN)).isFalse();
  }

  @Test
  void is_not_upset_by_what_is_no_signature() {
    assertThat(holds(null, SIGNATURE, BODY, THEN)).isFalse();
    assertThat(holds(TIMESTAMP, null, BODY, THEN)).isFalse();
    assertThat(holds("-1", SIGNATURE, BODY, THEN)).isFalse();
    assertThat(holds("99999999999999999999", SIGNATURE, BODY, THEN)).isFalse();
    assertThat(holds(TIMESTAMP, "v0=ñ", BODY, THEN)).isFalse();
    assertThat(SlackSignature.holds("", TIMESTAMP, SIGNATURE, BODY, THEN)).isFalse();
  }
}
