package relevo.escalation.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import relevo.escalation.facts.Hours;

class TeamTest {

  private static final Team RETENTION = Team.of("retenciones", 2, "Mo-Fr 09:00-18:00", "Europe/Madrid", false);

  @Test
  void is_seen_by_the_rules_in_its_own_time() {
    assertThat(RETENTION.factAt(Instant.parse("2026-07-01T15:05:00Z")))
        .isEqualTo(new Hours("retenciones", true, 1705, "miercoles", false, 0));
    assertThat(RETENTION.factAt(Instant.parse("2026-01-03T23:59:00Z")))
        .isEqualTo(new Hours("retenciones", false, 59, "domingo", false, 1921));
  }

  @Test
  void rests_on_its_holidays() {
    Team resting = RETENTION.resting(Set.of(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 25)));
    Instant christmasEve = Instant.parse("2026-12-24T09:00:00Z");
    assertThat(resting.isOpenAt(christmasEve)).isFalse();
    assertThat(resting.factAt(christmasEve).holiday()).isTrue();
    assertThat(resting.nextOpening(christmasEve)).contains(ZonedDateTime.parse("2026-12-28T09:00:00+01:00[Europe/Madrid]"));
    assertThat(RETENTION.isOpenAt(christmasEve)).isTrue();
  }

  @Test
  void opens_at_midnight_after_a_holiday_if_it_never_closes() {
    Team always = Team.of("mesa", 2, "24/7", "UTC", true).resting(Set.of(LocalDate.of(2026, 1, 1)));
    assertThat(always.nextOpening(Instant.parse("2025-12-31T23:30:00Z"))).contains(ZonedDateTime.parse("2026-01-02T00:00:00Z[UTC]"));
  }

  @Test
  void stands_in_for_all_others_at_any_time() {
    assertThat(Team.NOBODY_ELSE.isOpenAt(Instant.parse("2026-01-03T23:59:59Z"))).isTrue();
    assertThat(Team.NOBODY_ELSE.fallback()).isTrue();
  }
}
