package relevo.escalation.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import relevo.escalation.judge.PastTurns.Span;
import relevo.escalation.release.RuleTexts;
import relevo.escalation.replay.Trial.Kind;
import relevo.kernel.Refusal;

class GuardTest {

  private static final Map<String, String> FILES = Map.of("a.drl", "x");

  private final Guard guard = new Guard();
  private double points;

  @BeforeEach
  void wire() {
    guard.rise = 5;
    guard.fall = 3;
    guard.least = 50;
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
        return new Report(100, 0, null, null, null, null, null, null, 1, GuardTest.this.guard.judge(100, points), null);
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
    assertThat(guard.judge(conversations, change)).isEqualTo(new Guarded(ok, enough, change, 5, 3, conversations, 50, reason));
  }

  @Test
  void refuses_with_the_figures_what_a_trial_speaks_against() {
    points = 12;
    Refusal refusal = guard.objection(FILES).orElseThrow();
    assertThat(refusal.status()).isEqualTo(409);
    assertThat(refusal.members().get("guard")).isEqualTo(guard.judge(100, 12));
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
