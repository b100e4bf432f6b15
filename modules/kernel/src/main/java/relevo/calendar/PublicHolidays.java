package relevo.calendar;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import relevo.kernel.Refusal;

/** The days on which nobody has to work in a country or region, by law. */
public final class PublicHolidays {

  private static final Properties NAMES = names();

  private PublicHolidays() {}

  /** By day, with what they are called in Spanish. */
  static Map<LocalDate, String> of(HolidayPlace place, int year) {
    HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(place.country()));
    Set<Holiday> all = place.region() == null ? manager.getHolidays(Year.of(year)) : manager.getHolidays(Year.of(year), place.region());
    Map<LocalDate, String> days = new TreeMap<>();
    all.stream().filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY)
        .forEach(holiday -> days.merge(holiday.getDate(), name(holiday), (one, other) -> one.equals(other) ? one : one + ", " + other));
    return days;
  }

  /** The place as it is kept. @throws Refusal 422 if there is no such country, or no such region in it */
  public static HolidayPlace checked(HolidayPlace asked) {
    String country = folded(asked.country());
    if (country == null || HolidayManager.getSupportedCalendarCodes().stream().noneMatch(country::equalsIgnoreCase)) {
      throw new Refusal(422, "country-unknown", "No se conocen los festivos del país «" + asked.country() + "»: use su código de dos letras, por ejemplo «es».");
    }
    String region = folded(asked.region());
    if (region != null) check(country, region);
    return new HolidayPlace(country, region);
  }

  private static void check(String country, String region) {
    Map<String, CalendarHierarchy> regions = HolidayManager.getInstance(ManagerParameters.create(country)).getCalendarHierarchy().getChildren();
    if (regions.containsKey(region)) return;
    List<String> known = regions.keySet().stream().sorted().toList();
    throw new Refusal(422, "region-unknown", "No se conoce la región «" + region + "» de «" + country + "». "
        + (known.isEmpty() ? "De ese país solo hay festivos nacionales: deje la región sin valor." : "Use una de " + String.join(", ", known) + "."));
  }

  private static String name(Holiday holiday) {
    return NAMES.getProperty(holiday.getPropertiesKey(), holiday.getDescription(Locale.ENGLISH));
  }

  private static Properties names() {
    Properties names = new Properties();
    try (Reader reader = new InputStreamReader(PublicHolidays.class.getResourceAsStream("festivos.properties"), StandardCharsets.UTF_8)) {
      names.load(reader);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return names;
  }

  private static String folded(String code) {
    return code == null || code.isBlank() ? null : code.strip().toLowerCase(Locale.ROOT);
  }
}
