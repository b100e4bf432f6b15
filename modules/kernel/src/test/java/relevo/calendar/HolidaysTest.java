package relevo.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.events.ticketing.HolidaysChosen;
import relevo.kernel.ProductClock;

class HolidaysTest {

  Instant now = Instant.parse("2026-11-30T10:00:00Z");
  List<HolidaysChosen> kept = new ArrayList<>();
  Holidays holidays = new Holidays();

  @BeforeEach
  void wire() {
    holidays.places = new ChosenPlaces() {
      @Override
      void keep(HolidaysChosen chosen) {
        kept.add(chosen);
      }
    };
    holidays.time = new ProductClock() {
      @Override
      public Instant now() {
        return now;
      }
    };
  }

  @Test
  void are_those_of_where_the_team_is_until_it_wants_none() {
    choose(new HolidaysChosen("mesa", "es", "md"));
    assertThat(holidays.of("mesa")).contains(LocalDate.of(2026, 12, 8), LocalDate.of(2025, 12, 25), LocalDate.of(2036, 5, 2));
    assertThat(holidays.of("otra")).isEmpty();
    choose(new HolidaysChosen("mesa", null, null));
    assertThat(holidays.of("mesa")).isEmpty();
    assertThat(kept).hasSize(2);
  }

  @Test
  void go_on_as_the_years_go_by() {
    choose(new HolidaysChosen("mesa", "pt", null));
    assertThat(holidays.of("mesa")).doesNotContain(LocalDate.of(2040, 4, 25));
    now = now.plus(Duration.ofDays(1_500));
    assertThat(holidays.of("mesa")).contains(LocalDate.of(2040, 4, 25));
  }

  private void choose(HolidaysChosen chosen) {
    holidays.on(chosen);
    holidays.after(chosen);
  }
}
