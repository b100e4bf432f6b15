package relevo.escalation.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import relevo.events.ticketing.TeamDefined;

class TeamsTest {

  private final List<TeamDefined> kept = new ArrayList<>();
  private final Teams teams = new Teams();

  {
    teams.stored = new StoredTeams() {
      @Override
      void keep(TeamDefined defined) {
        kept.add(defined);
      }
    };
  }

  @Test
  void are_known_and_kept_once_defined() {
    teams.on(new TeamDefined("ventas", 2, "Mo-Fr 09:00-18:00", "Europe/Madrid", false));
    assertThat(teams.named("ventas")).hasValueSatisfying(team -> assertThat(team.tier()).isEqualTo(2));
    assertThat(kept).hasSize(1);
  }

  @Test
  void can_be_defined_anew() {
    teams.on(new TeamDefined("ventas", 2, "24/7", "UTC", false));
    teams.on(new TeamDefined("ventas", 3, "24/7", "UTC", false));
    assertThat(teams.named("ventas").orElseThrow().tier()).isEqualTo(3);
    assertThat(teams.names()).containsExactly("ventas");
  }

  @Test
  void have_a_fallback_even_before_any_is_defined() {
    assertThat(teams.fallback()).isEqualTo(Team.NOBODY_ELSE);
    assertThat(teams.names()).isEmpty();
  }

  @Test
  void have_the_fallback_that_was_marked() {
    teams.know(List.of(Team.of("ventas", 2, "24/7", "UTC", false), Team.of("recepcion", 2, "24/7", "UTC", true)));
    assertThat(teams.fallback().name()).isEqualTo("recepcion");
    assertThat(teams.named("nadie")).isEmpty();
  }
}
