package relevo.ticketing.care;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import relevo.kernel.OpeningHours;
import relevo.kernel.OpeningHours.Shift;

/** When a team works on one day; {@code holiday} is what the day is called on which it does not, or null. */
public record CalendarDay(LocalDate date, String weekday, List<Hours> hours, String holiday) {

  /** One stretch of work, in the team's own time. */
  public record Hours(String from, String to) {

    static Hours of(Shift shift) {
      return new Hours(shift.from().toString(), shift.to() == null ? "24:00" : shift.to().toString());
    }
  }

  static CalendarDay of(LocalDate date, OpeningHours opening, String holiday) {
    DayOfWeek day = date.getDayOfWeek();
    List<Hours> hours = holiday != null ? List.of()
        : opening.shifts().stream().filter(shift -> shift.day() == day).map(Hours::of).toList();
    return new CalendarDay(date, day.getDisplayName(TextStyle.FULL, Locale.of("es")), hours, holiday);
  }
}
