package relevo.integration.alert.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import relevo.integration.alert.Deliveries;

class TellPresserTest {

  @Test
  void goes_nowhere_but_to_slack() {
    var slacks = Deliveries.setup("slack", Map.of(), Map.of());
    assertThat(TellPresser.isSlacks("https://hooks.slack.com/actions/T1/1/x", slacks)).isTrue();
    assertThat(TellPresser.isSlacks("https://hooks.slack.com.evil.example/x", slacks)).isFalse();
    assertThat(TellPresser.isSlacks("http://hooks.slack.com/x", slacks)).isFalse();
    assertThat(TellPresser.isSlacks("http://169.254.169.254/latest", slacks)).isFalse();
    assertThat(TellPresser.isSlacks("not an address", slacks)).isFalse();
  }

  @Test
  void goes_where_the_administrator_says_that_slack_is() {
    var fake = Deliveries.setup("slack", Map.of("api", "http://127.0.0.1:9080/demo/slack/api"), Map.of());
    assertThat(TellPresser.isSlacks("http://127.0.0.1:9080/demo/slack/response/1", fake)).isTrue();
    assertThat(TellPresser.isSlacks("http://127.0.0.1:5432/", fake)).isFalse();
  }
}
