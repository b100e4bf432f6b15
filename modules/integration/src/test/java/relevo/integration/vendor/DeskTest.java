package relevo.integration.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DeskTest {

  private static Setup people(String list) {
    return new Setup("slack", "slack", Map.of("people", list), Map.of(), Map.of());
  }

  @Test
  void knows_people_by_the_administrators_list_and_else_by_their_e_mail() {
    Setup setup = people("ana@example.com = ana,\n Bo@Example.com=bo");
    assertThat(Desk.agent(setup, "ANA@example.com ")).isEqualTo("ana");
    assertThat(Desk.agent(setup, "bo@example.com")).isEqualTo("bo");
    assertThat(Desk.agent(setup, "Eva@example.com")).isEqualTo("eva@example.com");
  }

  @Test
  void takes_nobody_for_somebody() {
    assertThat(Desk.agent(people("= ana, broken"), "x@example.com")).isEqualTo("x@example.com");
    assertThat(Desk.agent(people(""), null)).isNull();
    assertThat(Desk.agent(people(""), " ")).isNull();
  }
}
