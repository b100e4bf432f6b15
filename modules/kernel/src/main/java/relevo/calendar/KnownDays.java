package relevo.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Everybody's holidays around one year, worked out once each. */
final class KnownDays {

  /** Nobody promises anything beyond. */
  private static final int YEARS_AHEAD = 11;

  final HolidayTable table;
  final Map<String, HolidayPlace> places;
  final int year;
  private final Map<String, SortedMap<LocalDate, String>> ofTeams = new ConcurrentHashMap<>();

  KnownDays(HolidayTable table, Map<String, HolidayPlace> places, int year) {
    this.table = table;
    this.places = places;
    this.year = year;
  }

  SortedMap<LocalDate, String> of(String team) {
    return ofTeams.computeIfAbsent(team, this::worked);
  }

  private SortedMap<LocalDate, String> worked(String team) {
    SortedMap<LocalDate, String> days = new TreeMap<>();
    HolidayPlace place = places.get(team);
    for (int each = year - 1; place != null && each <= year + YEARS_AHEAD; each++) days.putAll(PublicHolidays.of(place, each));
    days.putAll(table.of(team));
    return Collections.unmodifiableSortedMap(days);
  }
}
