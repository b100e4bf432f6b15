package relevo.ticketing.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.calendar.Holidays;
import relevo.kernel.ProductClock;
import relevo.ticketing.care.CalendarDay.Hours;
import relevo.ticketing.team.DemoTeams;

class CalendarResourceTest {

  CalendarResource calendar = new CalendarResource();

  @BeforeEach
  void wire() {
    calendar.teams = DemoTeams.asShipped();
    calendar.name = "retenciones";
    calendar.clock = new ProductClock() {
      @Override
      public Instant now() {
        return Instant.parse("2026-12-06T23:30:00Z");
      }
    };
    calendar.holidays = new Holidays() {
      @Override
      public SortedMap<LocalDate, String> named(String team) {
        SortedMap<LocalDate, String> days = new TreeMap<>();
        days.put(LocalDate.of(2026, 12, 8), "Inmaculada");
        return days;
      }
    };
  }

  @Test
  void tells_days_of_work_and_of_rest() {
    List<CalendarDay> days = calendar.days("2026-12-06", "2026-12-08").items();
    assertThat(days).containsExactly(
        new CalendarDay(LocalDate.of(2026, 12, 6), "domingo", List.of(), null),
        new CalendarDay(LocalDate.of(2026, 12, 7), "lunes", List.of(new Hours("09:00", "18:00")), null),
        new CalendarDay(LocalDate.of(2026, 12, 8), "martes", List.of(), "Inmaculada"));
  }

  @Test
  void begins_today_where_the_team_is() {
    Calendar month = calendar.days(null, " ");
    assertThat(month.items()).hasSize(31).first().extracting(CalendarDay::date).isEqualTo(LocalDate.of(2026, 12, 7));
    assertThat(month.zone()).isEqualTo("Europe/Madrid");
  }

  @Test
  void shows_midnight_as_the_end_of_the_day() {
    calendar.name = "mesa";
    assertThat(calendar.days("2026-12-09", "2026-12-09").items().getFirst().hours()).containsExactly(new Hours("00:00", "24:00"));
  }

  @Test
  void has_a_limit() {
    assertThatThrownBy(() -> calendar.days("2026-12-08", "2026-12-07")).hasFieldOrPropertyWithValue("status", 422);
    assertThatThrownBy(() -> calendar.days("2026-01-01", "2027-02-05")).hasFieldOrPropertyWithValue("status", 422);
    assertThat(calendar.days("2026-01-01", "2027-02-04").items()).hasSize(400);
    assertThatThrownBy(() -> calendar.days("ayer", null)).hasMessageContaining("from");
    assertThatThrownBy(() -> calendar.days("+999999999-12-31", null)).hasMessageContaining("from");
    assertThatThrownBy(() -> calendar.days("1969-12-31", "1970-01-01")).hasFieldOrPropertyWithValue("status", 422);
  }
}
