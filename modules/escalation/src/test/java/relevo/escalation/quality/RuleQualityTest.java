package relevo.escalation.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import relevo.escalation.quality.RuleQuality.Subject;
import relevo.escalation.quality.Tallies.Tally;

class RuleQualityTest {

  private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
  private static final Subject SUBJECT = new Subject("tercera", "a.drl", "ana");

  @Test
  void is_told_by_what_agents_said() {
    RuleQuality quality = RuleQuality.of(SUBJECT, new Tally(20, 12, 5, 1, 2, 2), 48, NOW.minusSeconds(3 * 86400 + 5), NOW);
    assertThat(quality.labelled()).isEqualTo(10);
    assertThat(quality.precision()).isEqualTo(0.5);
    assertThat(quality.lateness()).isEqualTo(0.2);
    assertThat(quality.misrouting()).isEqualTo(0.2);
    assertThat(quality.coverage()).isEqualTo(0.25);
    assertThat(quality.idleDays()).isEqualTo(3);
    assertThat(quality.neverFired()).isFalse();
  }

  @Test
  void is_unknown_where_nobody_said_anything() {
    RuleQuality quality = RuleQuality.of(SUBJECT, Tally.NOTHING, 0, null, NOW);
    assertThat(quality.precision()).isNull();
    assertThat(quality.lateness()).isNull();
    assertThat(quality.coverage()).isNull();
    assertThat(quality.idleDays()).isNull();
    assertThat(quality.neverFired()).isTrue();
  }
}
