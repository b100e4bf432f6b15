package relevo.ticketing.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.events.ticketing.TeamDefined;
import relevo.ticketing.Told;

class KeepTeamsTest {

  Told<TeamDefined> defined = new Told<>();
  KeepTeams keep = new KeepTeams();

  @BeforeEach
  void wire() {
    keep.teams = DemoTeams.asShipped();
    keep.defined = defined;
  }

  @Test
  void tells_the_others_of_a_new_team() {
    keep.open(new TeamWish("ventas", 2, "Mo-Fr 09:00-18:00", "America/Mexico_City", null));
    assertThat(keep.teams.all()).last().isEqualTo(new TeamCard("ventas", 2, "Mo-Fr 09:00-18:00", "America/Mexico_City", false));
    assertThat(defined.events).containsExactly(new TeamDefined("ventas", 2, "Mo-Fr 09:00-18:00", "America/Mexico_City", false));
  }

  @Test
  void takes_the_rest_from_one_team_when_it_gives_it_to_another() {
    keep.open(new TeamWish("recepcion", 2, "24/7", "Europe/Madrid", true));
    assertThat(defined.events).extracting(TeamDefined::name, TeamDefined::fallback)
        .containsExactly(tuple("mesa", false), tuple("recepcion", true));
    assertThat(keep.teams.all().stream().filter(TeamCard::fallback)).hasSize(1);
  }

  @Test
  void changes_hours_and_keeps_the_name() {
    assertThat(keep.change("Mesa", new TeamWish(null, 2, "Mo-Su 08:00-22:00", "Europe/Madrid", null)))
        .isEqualTo(new TeamCard("mesa", 2, "Mo-Su 08:00-22:00", "Europe/Madrid", true));
    assertThatThrownBy(() -> keep.change("mesa", new TeamWish("mostrador", 2, "24/7", "Europe/Madrid", null))).hasFieldOrPropertyWithValue("code", "team-name");
  }

  @Test
  void leaves_somebody_for_what_nobody_else_does() {
    assertThatThrownBy(() -> keep.change("mesa", new TeamWish(null, 2, "24/7", "Europe/Madrid", false)))
        .hasFieldOrPropertyWithValue("code", "last-fallback");
  }

  @Test
  void refuses_what_makes_no_sense() {
    refuses("team-taken", new TeamWish("MESA", 2, "24/7", "Europe/Madrid", null));
    refuses("team-name", new TeamWish(" ", 2, "24/7", "Europe/Madrid", null));
    refuses("tier-unknown", new TeamWish("ventas", 1, "24/7", "Europe/Madrid", null));
    refuses("hours-unknown", new TeamWish("ventas", 2, "de nueve a cinco", "Europe/Madrid", null));
    refuses("hours-unknown", new TeamWish("ventas", 2, "Mo 25:00-26:00", "Europe/Madrid", null));
    refuses("zone-unknown", new TeamWish("ventas", 2, "24/7", "Madrid", null));
    assertThat(defined.events).isEmpty();
  }

  @Test
  void guesses_the_team_that_somebody_mistyped() {
    assertThatThrownBy(() -> keep.change("factuacion", new TeamWish(null, 2, "24/7", "Europe/Madrid", null))).hasMessageContaining("«facturacion»");
  }

  private void refuses(String code, TeamWish wish) {
    assertThatThrownBy(() -> keep.open(wish)).hasFieldOrPropertyWithValue("code", code);
  }
}
