package relevo.sandbox.slack;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlackResourceTest {

  private static final String JSON = "application/json; charset=utf-8";
  private static final String CARD = """
      {"channel":"C0SOPORTE","text":"Ana espera","unfurl_links":false,
       "metadata":{"event_type":"relevo_ticket","event_payload":{"delivery":"d-1"}},
       "blocks":[{"type":"header","text":{"type":"plain_text","text":"Ana","emoji":false}},
                 {"type":"section","fields":[{"type":"mrkdwn","text":"*Nivel*"}]},
                 {"type":"actions","block_id":"ticket","elements":[{"type":"button","action_id":"take","text":{"type":"plain_text","text":"Tomar"},"value":"1"}]}]}""";

  Workspace workspace = new Workspace();
  SlackResource slack = new SlackResource();

  @BeforeEach
  void wire() {
    slack.workspace = workspace;
    slack.authorization = "Bearer xoxb-demo";
  }

  private JsonObject write(String method, String body) {
    return slack.write(method, JSON, body).build();
  }

  @Test
  void keeps_a_message_and_what_it_becomes() {
    String ts = write("chat.postMessage", CARD).getString("ts");
    JsonObject changed = write("chat.update", CARD.replace("\"channel\"", "\"ts\":\"" + ts + "\",\"channel\"").replace("Ana espera", "Tomado por Bo"));
    assertThat(changed.getBoolean("ok")).isTrue();
    assertThat(workspace.posts("C0SOPORTE")).singleElement().satisfies(post -> {
      assertThat(post.changes()).isEqualTo(1);
      assertThat(post.content().getString("text")).isEqualTo("Tomado por Bo");
    });
  }

  @ParameterizedTest
  @CsvSource({"C0NADA,channel_not_found", "C0AJENO,not_in_channel", "C0VIEJO,is_archived"})
  void refuses_channels_where_the_bot_is_not(String channel, String error) {
    assertThat(write("chat.postMessage", CARD.replace("C0SOPORTE", channel)).getString("error")).isEqualTo(error);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"\"type\":\"header\"|\"type\":\"title\"|invalid_blocks", "\"plain_text\",\"text\":\"Ana\"|\"mrkdwn\",\"text\":\"Ana\"|invalid_blocks",
      "\"value\":\"1\"|\"valor\":\"1\"|invalid_blocks", "\"unfurl_links\"|\"unfurl\"|invalid_arguments", "{\"delivery\":\"d-1\"}|7|invalid_metadata_format"})
  void refuses_what_slack_would_refuse(String from, String to, String error) {
    assertThat(write("chat.postMessage", CARD.replace(from, to)).getString("error")).isEqualTo(error);
  }

  @Test
  void refuses_what_is_too_long() {
    assertThat(write("chat.postMessage", CARD.replace("Tomar", "x".repeat(76))).getString("error")).isEqualTo("invalid_blocks");
    assertThat(write("chat.postMessage", CARD.replace("*Nivel*", "x".repeat(2_001))).getString("error")).isEqualTo("invalid_blocks");
    assertThat(write("chat.postMessage", CARD.replace("\"text\":\"Ana\"", "\"text\":\"" + "x".repeat(151) + "\"")).getString("error")).isEqualTo("invalid_blocks");
    assertThat(write("chat.postMessage", CARD.replace("Ana espera", "x".repeat(40_001))).getString("error")).isEqualTo("msg_too_long");
  }

  @Test
  void wants_the_media_type_spelled_out_and_the_token() {
    assertThat(slack.write("chat.postMessage", "text/plain", CARD).build().getString("error")).isEqualTo("invalid_form_data");
    assertThat(slack.stranger()).isNull();
    slack.authorization = "Bearer other";
    assertThat(slack.stranger()).isEqualTo("invalid_auth");
    slack.authorization = null;
    assertThat(slack.stranger()).isEqualTo("not_authed");
  }

  @Test
  void knows_no_thread_under_a_message_that_is_not_there() {
    assertThat(write("chat.postMessage", CARD.replace("\"channel\"", "\"thread_ts\":\"1.1\",\"channel\"")).getString("error")).isEqualTo("thread_not_found");
  }

  @Test
  void slows_down_whoever_streams() {
    for (int i = 0; i < 20; i++) assertThat(write("chat.postMessage", CARD).getBoolean("ok")).isTrue();
    assertThat(write("chat.postMessage", CARD).getString("error")).isEqualTo("ratelimited");
  }

  @Test
  void answers_an_action_five_times_at_most() {
    workspace.expect("r");
    for (int i = 0; i < 5; i++) assertThat(workspace.respond("r", "x")).isTrue();
    assertThat(workspace.respond("r", "x")).isFalse();
    assertThat(workspace.respond("other", "x")).isFalse();
  }
}
