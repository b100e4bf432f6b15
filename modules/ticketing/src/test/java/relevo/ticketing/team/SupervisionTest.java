package relevo.ticketing.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.SecurityContext;
import java.util.Set;
import org.junit.jupiter.api.Test;
import relevo.permission.Caller;
import relevo.permission.Recognised;
import relevo.permission.Role;

class SupervisionTest {

  @Test
  void is_of_ones_own_teams_or_of_all() {
    assertThatCode(() -> Supervision.demand("mesa", supervisor("mesa", "retenciones"))).doesNotThrowAnyException();
    assertThatCode(() -> Supervision.demand("mesa", supervisor())).doesNotThrowAnyException();
    assertThatThrownBy(() -> Supervision.demand("facturacion", supervisor("mesa"))).hasFieldOrPropertyWithValue("status", 403)
        .hasMessageContaining("«facturacion»");
  }

  @Test
  void is_over_what_belongs_to_no_team_only_for_who_supervises_all() {
    assertThat(Supervision.isOver(null, supervisor())).isTrue();
    assertThat(Supervision.isOver(null, supervisor("mesa"))).isFalse();
  }

  private static SecurityContext supervisor(String... teams) {
    return new Recognised(new Caller("eva", Set.of(Role.SUPERVISOR), Set.of(teams), false, false), true);
  }
}
