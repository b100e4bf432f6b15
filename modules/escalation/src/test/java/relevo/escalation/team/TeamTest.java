package relevo.escalation.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import relevo.escalation.facts.Hours;

class TeamTest {

  private static final Team RETENTION = Team.of("retenciones", 2, "Mo-Fr 09:00-18:00", "Europe/Madrid", false);

  @Test
  void is_seen_by_the_rules_in_its_own_time() {
    assertThat(RETENTION.factAt(Instant.parse("2026-07-01T15:05:00Z")))
        .isEqualTo(new Hours("retenciones", true, 1705, "miercoles"));
    assertThat(RETENTION.factAt(Instant.parse("2026-01-03T23:59:00Z")))
        .isEqualTo(new Hours("retenciones", false, 59, "domingo"));
  }

  @Test
  void stands_in_for_all_others_at_any_time() {
    assertThat(Team.NOBODY_ELSE.isOpenAt(Instant.parse("2026-01-03T23:59:59Z"))).isTrue();
    assertThat(Team.NOBODY_ELSE.fallback()).isTrue();
  }
}
