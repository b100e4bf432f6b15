package relevo.escalation.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import relevo.escalation.judge.PastTurns.Span;
import relevo.escalation.release.FolderAsks;
import relevo.escalation.release.RuleTexts;
import relevo.escalation.replay.Report.Reason;
import relevo.escalation.replay.Report.TeamLoad;
import relevo.escalation.replay.Trial.Kind;
import relevo.kernel.Refusal;

class GuardTest {

  private static final Map<String, String> FILES = Map.of("a.drl", "x");

  private final Guard guard = new Guard();
  private final List<Reason> reasons = List.of(new Reason("cara", 2, 9, 7), new Reason("otra", 4, 0, -4));
  private final List<TeamLoad> teams = List.of(new TeamLoad("mesa", 2, 9, 7), new TeamLoad("ventas", 4, 0, -4));
  private double points;

  @BeforeEach
  void wire() {
    guard.rise = 5;
    guard.fall = 3;
    guard.least = 50;
    guard.ofRules = guard.ofTeams = Optional.empty();
    guard.trials = new Trials() {
      @Override
      Optional<Trial> about(String fingerprint) {
        return fingerprint.equals(RuleTexts.fingerprint(FILES))
            ? Optional.of(new Trial(Kind.REPLAY, FILES, new Span(PastTurns.at(0), PastTurns.at(1)), 5)) : Optional.empty();
      }
    };
    guard.reports = new Reports() {
      @Override
      Report of(UUID trial) {
        return new Report(100, 0, null, null, null, null, null, null, 1, GuardTest.this.guard.judge(100, points, reasons, teams), null);
      }
    };
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "100 | 5 | true | true | La tasa de escalado subiría 5,0 puntos, dentro de los límites.",
      "100 | 5.5 | false | true | La tasa de escalado subiría 5,5 puntos; se admite que suba hasta 5,0 y que baje hasta 3,0.",
      "100 | -3.2 | false | true | La tasa de escalado bajaría 3,2 puntos; se admite que suba hasta 5,0 y que baje hasta 3,0.",
      "49 | 90 | true | false | Se compararon menos de 50 conversaciones: no alcanzan para decir nada."})
  void holds_the_change_to_its_limits(int conversations, double change, boolean ok, boolean enough, String reason) {
    assertThat(guard.judge(conversations, change, reasons, teams))
        .isEqualTo(new Guarded(ok, enough, change, 5, 3, conversations, 50, reason, List.of()));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", value = {
      "cara=7 | mesa=7 | - | -",
      "cara=6.5 | - | rule cara 7.0 6.5 | Por la regla «cara» pasarían 7,0 de cada 100 conversaciones más; se admite que cambie hasta 6,5.",
      "*=5 ; cara = 8 | *=3;mesa=10 | team ventas -4.0 3.0 | Al equipo «ventas» pasarían 4,0 de cada 100 conversaciones menos; se admite que cambie hasta 3,0."})
  void holds_each_rule_and_team_to_its_own_limits(String ofRules, String ofTeams, String excess, String sentence) {
    guard.ofRules = Optional.ofNullable(ofRules).map(GuardLimits::of);
    guard.ofTeams = Optional.ofNullable(ofTeams).map(GuardLimits::of);
    Guarded guarded = guard.judge(100, 1, reasons, teams);
    assertThat(guarded.ok()).isEqualTo(excess == null);
    assertThat(guarded.excesses()).extracting(each -> each.kind() + " " + each.name() + " " + each.points() + " " + each.limit())
        .isEqualTo(excess == null ? List.of() : List.of(excess));
    assertThat(guarded.reason()).isEqualTo("La tasa de escalado subiría 1,0 puntos, dentro de los límites." + (sentence == null ? "" : " " + sentence));
    assertThat(guard.judge(49, 1, reasons, teams).ok()).isTrue();
  }

  @Test
  void wants_limits_that_can_be_read() {
    assertThatThrownBy(() -> GuardLimits.of("mesa")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("mesa=10");
    assertThatThrownBy(() -> GuardLimits.of("mesa=mucho")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void objects_to_the_folder_too() {
    points = 12;
    FolderAsks folder = new FolderAsks(FILES, new ArrayList<>());
    guard.on(folder);
    assertThat(folder.objections()).singleElement().asString().contains("subiría 12,0 puntos");
    FolderAsks other = new FolderAsks(Map.of("a.drl", "y"), new ArrayList<>());
    guard.on(other);
    assertThat(other.objections()).isEmpty();
  }

  @Test
  void refuses_with_the_figures_what_a_trial_speaks_against() {
    points = 12;
    Refusal refusal = guard.objection(FILES).orElseThrow();
    assertThat(refusal.status()).isEqualTo(409);
    assertThat(refusal.members().get("guard")).isEqualTo(guard.judge(100, 12, reasons, teams));
  }

  @Test
  void does_not_mind_the_scenarios_beside_the_rules() {
    points = 12;
    assertThat(guard.objection(Map.of("a.drl", "x", "a.yaml", "y"))).isPresent();
  }

  @Test
  void says_nothing_of_what_was_never_tried() {
    points = 12;
    assertThat(guard.objection(Map.of("a.drl", "y"))).isEmpty();
    points = 1;
    assertThat(guard.objection(FILES)).isEmpty();
  }
}
