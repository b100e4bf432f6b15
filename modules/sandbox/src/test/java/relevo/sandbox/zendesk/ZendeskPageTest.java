package relevo.sandbox.zendesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ZendeskPageTest {

  @Test
  void runs_under_a_strict_policy_and_shows_what_people_wrote_as_text() {
    assertThat(read("zendesk.html")).doesNotContainPattern("<script(?![^>]*src=)").doesNotContain("<style").doesNotContain("style=").doesNotContainPattern("\\son[a-z]+=");
    assertThat(read("zendesk.js")).doesNotContain("innerHTML").doesNotContain("eval(");
  }

  @Test
  void can_say_every_state_of_a_ticket() {
    for (String status : new String[] {"new", "open", "pending", "hold", "solved", "closed"}) {
      assertThat(read("zendesk.js")).containsPattern("STATES = \\{.*\\b" + status + ":");
    }
  }

  private static String read(String file) {
    try (InputStream stream = ZendeskPageTest.class.getResourceAsStream("/META-INF/resources/sandbox/" + file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
