package relevo.ticketing.team;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import relevo.events.access.TeamsAsked;

class CheckTeamsTest {

  CheckTeams check = new CheckTeams();

  CheckTeamsTest() {
    check.teams = DemoTeams.asShipped();
  }

  @Test
  void lets_an_account_be_of_teams_that_exist() {
    assertThatCode(() -> check.on(new TeamsAsked(List.of("mesa", "cuentas clave")))).doesNotThrowAnyException();
  }

  @Test
  void refuses_the_rest_and_guesses_which_was_meant() {
    assertThatThrownBy(() -> check.on(new TeamsAsked(List.of("mesa", "facturasion")))).hasFieldOrPropertyWithValue("code", "team-unknown")
        .hasMessageContaining("«facturacion»");
    assertThatThrownBy(() -> check.on(new TeamsAsked(List.of("Mesa")))).hasMessageContaining("¿Quiso decir «mesa»?");
  }
}
