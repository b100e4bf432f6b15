package relevo.integration.alert.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.integration.alert.Deliveries;
import relevo.integration.alert.KeptLinks;
import relevo.integration.vendor.NotDelivered;
import relevo.integration.vendor.Setup;

class SlackPeopleTest {

  Setup setup = Deliveries.setup("slack", Map.of("people", "U7 = eva, bo@acme.example = bo"), Map.of("token", "t"));
  FakeSlack slack = new FakeSlack();
  SlackPeople people = new SlackPeople();

  @BeforeEach
  void wire() {
    people.api = slack;
    people.links = new KeptLinks();
  }

  private FakeSlack knows(String email) {
    return slack.says("{\"ok\":true,\"user\":{\"id\":\"U1\",\"profile\":{\"email\":\"" + email + "\"}}}");
  }

  @Test
  void are_whom_the_administrator_says() throws NotDelivered {
    assertThat(people.login(setup, "U7")).contains("eva");
    assertThat(slack.asked).isEmpty();
    knows("Bo@acme.example");
    assertThat(people.login(setup, "U1")).contains("bo");
  }

  @Test
  void sign_in_with_their_e_mail_otherwise_and_slack_is_asked_once() throws NotDelivered {
    knows("Ana@acme.example");
    assertThat(people.login(setup, "U1")).contains("ana@acme.example");
    assertThat(people.login(setup, "U1")).contains("ana@acme.example");
    assertThat(slack.asked).containsExactly("users.info user=U1");
  }

  @Test
  void stay_strangers_where_slack_does_not_say() throws NotDelivered {
    slack.says("{\"ok\":false,\"error\":\"missing_scope\"}");
    assertThat(people.login(setup, "U1")).isEmpty();
    assertThat(people.login(setup, "U1&x=1")).isEmpty();
    assertThat(slack.asked).hasSize(1);
  }
}
