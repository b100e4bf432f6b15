package relevo.ticketing.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TeamsTest {

  Teams teams = DemoTeams.asShipped();

  @Test
  void find_a_team_whatever_the_case_of_its_name() {
    assertThat(teams.named(" Facturacion ").name()).isEqualTo("facturacion");
  }

  @Test
  void suggest_the_name_that_was_meant() {
    assertThatThrownBy(() -> teams.named("facturación "))
        .hasMessage("No existe el equipo «facturación ». ¿Quiso decir «facturacion»?")
        .hasFieldOrPropertyWithValue("status", 422);
  }

  @Test
  void say_where_the_names_are_if_nothing_is_similar() {
    assertThatThrownBy(() -> teams.named("astronautas")).hasMessageEndingWith("Los equipos están en /api/v1/teams.");
  }

  @Test
  void give_a_tier_to_its_first_team() {
    assertThat(teams.firstOfTier(2)).map(TeamCard::name).contains("mesa");
    assertThat(teams.firstOfTier(3)).map(TeamCard::name).contains("especialistas");
  }

  @Test
  void have_nobody_above_the_highest_tier() {
    assertThat(teams.firstOfTier(4)).isEmpty();
  }
}
