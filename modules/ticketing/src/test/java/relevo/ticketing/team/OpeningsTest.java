package relevo.ticketing.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OpeningsTest {

  static final TeamCard OFFICE = new TeamCard("retenciones", 2, "Mo-Fr 09:00-18:00", "Europe/Madrid", false);
  static final TeamCard ALWAYS = new TeamCard("mesa", 2, "24/7", "Europe/Madrid", true);
  /** A Thursday, and the Friday after it. */
  static final Openings CHRISTMAS = new KeptHolidays(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 25)).openings();

  @Test
  void leave_out_the_holidays() {
    assertThat(CHRISTMAS.isOpenAt(OFFICE, Instant.parse("2026-12-23T10:00:00Z"))).isTrue();
    assertThat(CHRISTMAS.isOpenAt(OFFICE, Instant.parse("2026-12-25T10:00:00Z"))).isFalse();
    assertThat(CHRISTMAS.isOpenAt(ALWAYS, Instant.parse("2026-12-24T22:59:59Z"))).isFalse();
    assertThat(CHRISTMAS.isOpenAt(ALWAYS, Instant.parse("2026-12-25T23:00:00Z"))).isTrue();
  }

  @Test
  void come_again_after_the_holidays() {
    assertThat(CHRISTMAS.nextOpening(OFFICE, Instant.parse("2026-12-23T18:00:00Z"))).contains(ZonedDateTime.parse("2026-12-28T09:00:00+01:00[Europe/Madrid]"));
    assertThat(CHRISTMAS.nextOpening(ALWAYS, Instant.parse("2026-12-24T10:00:00Z"))).contains(ZonedDateTime.parse("2026-12-26T00:00:00+01:00[Europe/Madrid]"));
  }

  @Test
  void never_come_for_who_does_not_work() {
    Instant now = Instant.parse("2026-12-24T10:00:00Z");
    assertThat(CHRISTMAS.nextOpening(new TeamCard("nadie", 2, "", "Europe/Madrid", false), now)).isEmpty();
    LocalDate[] year = IntStream.range(0, 400).mapToObj(LocalDate.of(2026, 12, 1)::plusDays).toArray(LocalDate[]::new);
    assertThat(new KeptHolidays(year).openings().nextOpening(OFFICE, now)).isEmpty();
  }
}
