package relevo.ticketing.team;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Startup;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.events.ticketing.TeamDefined;
import relevo.kernel.OpeningHours;
import relevo.ticketing.Told;

class DefineTeamsTest {

  DemoTeams teams = new DemoTeams();
  Told<TeamDefined> told = new Told<>();
  DefineTeams define = new DefineTeams();

  @BeforeEach
  void wire() {
    define.teams = teams;
    define.defined = told;
  }

  @Test
  void gives_a_new_desk_its_teams_and_tells_of_each() {
    define.on(new Startup());
    assertThat(told.events).extracting(TeamDefined::name)
        .containsExactly("mesa", "facturacion", "retenciones", "cuentas clave", "especialistas");
  }

  @Test
  void adds_nothing_the_second_time_but_tells_again() {
    define.on(new Startup());
    define.on(new Startup());
    assertThat(teams.all()).hasSize(5);
    assertThat(told.events).hasSize(10);
  }

  @Test
  void adds_nothing_that_another_node_has_just_added() {
    define.teams = new DemoTeams() {
      @Override
      void alone() {
        kept.add(new TeamCard("mesa", 2, "24/7", "Europe/Madrid", true));
      }
    };
    define.on(new Startup());
    assertThat(told.events).extracting(TeamDefined::name).containsExactly("mesa");
  }

  @Test
  void leaves_a_desk_alone_that_has_teams_of_its_own() {
    teams.kept.add(new TeamCard("soporte", 2, "24/7", "America/Bogota", true));
    define.on(new Startup());
    assertThat(told.events).extracting(TeamDefined::name).containsExactly("soporte");
  }

  @Test
  void marks_one_team_that_takes_what_nobody_else_does() {
    define.on(new Startup());
    assertThat(told.events).filteredOn(TeamDefined::fallback).extracting(TeamDefined::name).containsExactly("mesa");
  }

  @Test
  void writes_hours_that_can_be_read() {
    Instant sunday = Instant.parse("2026-11-22T10:00:00Z");
    assertThat(DefineTeams.FIRST)
        .filteredOn(team -> !OpeningHours.parse(team.hours(), ZoneId.of(team.zone())).openAt(sunday))
        .extracting(TeamCard::name).containsExactly("retenciones");
  }
}
