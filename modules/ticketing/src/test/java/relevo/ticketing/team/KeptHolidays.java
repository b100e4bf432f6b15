package relevo.ticketing.team;

import java.time.LocalDate;
import java.util.Set;
import relevo.calendar.Holidays;

/** The same days of rest for every team. */
public class KeptHolidays extends Holidays {

  private final Set<LocalDate> days;

  public KeptHolidays(LocalDate... days) {
    this.days = Set.of(days);
  }

  /** When teams work on all other days. */
  public Openings openings() {
    Openings openings = new Openings();
    openings.holidays = this;
    return openings;
  }

  @Override
  public Set<LocalDate> of(String team) {
    return days;
  }
}
