package relevo.integration.alert.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlackEventTest {

  private static final String WROTE = """
      {"token":"x","team_id":"T1","type":"event_callback","event_id":"Ev1","event_time":1,
       "event":{"type":"message","channel":"C1","user":"U1","text":"es cliente &lt;oro&gt;","ts":"2.0","thread_ts":"1.2"}}""";

  @Test
  void answers_whether_the_address_is_ours() {
    assertThat(SlackEvent.read("{\"type\":\"url_verification\",\"challenge\":\"3eZ\"}").orElseThrow().challenge()).isEqualTo("3eZ");
  }

  @Test
  void hears_what_somebody_wrote_under_a_card() {
    SlackEvent event = SlackEvent.read(WROTE).orElseThrow();
    assertThat(event.isInThread()).isTrue();
    assertThat(event).isEqualTo(new SlackEvent(null, "Ev1", "C1", "1.2", "2.0", "U1", "es cliente &lt;oro&gt;"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"bot_id\":\"B1\",", "\"app_id\":\"A1\",", "\"subtype\":\"message_changed\",", "\"subtype\":\"bot_message\","})
  void does_not_hear_bots_nor_changes(String member) {
    assertThat(SlackEvent.read(WROTE.replace("\"channel\"", member + "\"channel\"")).orElseThrow().isInThread()).isFalse();
  }

  @Test
  void does_not_hear_what_is_outside_a_thread() {
    assertThat(SlackEvent.read(WROTE.replace(",\"thread_ts\":\"1.2\"", "")).orElseThrow().isInThread()).isFalse();
  }

  @Test
  void bears_anything() {
    assertThat(SlackEvent.read("[]")).isEmpty();
    assertThat(SlackEvent.read("{\"type\":\"event_callback\",\"event\":7}").orElseThrow().isInThread()).isFalse();
  }
}
