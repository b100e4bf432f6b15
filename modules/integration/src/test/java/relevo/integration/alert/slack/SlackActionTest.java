package relevo.integration.alert.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.integration.alert.Standings;

class SlackActionTest {

  private static final String PRESS = """
      {"type":"block_actions","team":{"id":"T1"},"user":{"id":"U1","username":"ana"},"channel":{"id":"C1"},"message":{"ts":"1.2"},
       "container":{"message_ts":"1.2"},"trigger_id":"t","response_url":"https://hooks.slack.com/actions/T1/1/x","api_app_id":"A1","new_member":7,
       "actions":[{"action_id":"take","block_id":"ticket","type":"button","value":"%s","action_ts":"9.9"}],"state":{"values":{}}}"""
      .formatted(Standings.TICKET);

  private static String form(String payload) {
    return "payload=" + URLEncoder.encode(payload, StandardCharsets.UTF_8);
  }

  @Test
  void reads_who_pressed_what() {
    SlackAction action = SlackAction.read(form(PRESS)).orElseThrow();
    assertThat(action.takes()).isTrue();
    assertThat(action).isEqualTo(new SlackAction("take", Standings.TICKET, "U1", "ana", "C1", "1.2", "https://hooks.slack.com/actions/T1/1/x", "U1 1.2 9.9"));
  }

  @Test
  void takes_nothing_by_the_button_that_only_opens() {
    assertThat(SlackAction.read(form(PRESS.replace("\"take\"", "\"open\""))).orElseThrow().takes()).isFalse();
  }

  @Test
  void takes_nothing_that_is_no_ticket() {
    assertThat(SlackAction.read(form(PRESS.replace(Standings.TICKET.toString(), "x"))).orElseThrow().takes()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "payload=", "payload=%zz", "payload=[]", "payload=%7B%7D", "text=x&user=y"})
  void has_no_use_for_anything_else(String form) {
    assertThat(SlackAction.read(form)).isEmpty();
  }

  @Test
  void has_no_use_for_views_and_shortcuts() {
    assertThat(SlackAction.read(form(PRESS.replace("block_actions", "view_submission")))).isEmpty();
  }
}
