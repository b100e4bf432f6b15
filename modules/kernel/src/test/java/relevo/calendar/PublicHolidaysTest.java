package relevo.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicHolidaysTest {

  @ParameterizedTest
  @CsvSource({"es,md,2026-12-08,true", "es,,2026-12-08,true", "es,,2026-05-02,false", "es,md,2026-05-02,true", "es,ct,2026-09-11,true",
      "es,md,2026-09-11,false", "es,an,2026-02-28,true", "es,,2026-04-03,true", "es,,2027-03-26,true", "pt,,2026-06-10,true", "pt,,2026-04-25,true",
      "pt,,2026-12-08,true", "pt,,2026-12-07,false", "mx,,2026-09-16,true", "br,,2026-09-07,true", "us,,2026-11-26,true"})
  void follow_country_region_and_easter(String country, String region, LocalDate day, boolean rests) {
    assertThat(PublicHolidays.of(new HolidayPlace(country, region), day.getYear()).containsKey(day)).isEqualTo(rests);
  }

  @Test
  void have_spanish_names() {
    Map<LocalDate, String> days = PublicHolidays.of(new HolidayPlace("es", "md"), 2026);
    assertThat(days.get(LocalDate.of(2026, 12, 8))).containsIgnoringCase("inmaculada");
    assertThat(days.get(LocalDate.of(2026, 5, 2))).isEqualTo("Fiesta de la comunidad");
    assertThat(days.get(LocalDate.of(2026, 4, 3))).isEqualTo("Viernes Santo");
    assertThat(days.values()).allSatisfy(name -> assertThat(name).isNotBlank().doesNotContain("Day"));
  }

  @Test
  void are_asked_for_by_codes_that_exist() {
    assertThat(PublicHolidays.checked(new HolidayPlace(" ES ", "MD"))).isEqualTo(new HolidayPlace("es", "md"));
    assertThat(PublicHolidays.checked(new HolidayPlace("pt", " "))).isEqualTo(new HolidayPlace("pt", null));
    assertThatThrownBy(() -> PublicHolidays.checked(new HolidayPlace("xx", null))).hasFieldOrPropertyWithValue("code", "country-unknown");
    assertThatThrownBy(() -> PublicHolidays.checked(new HolidayPlace(null, null))).hasFieldOrPropertyWithValue("status", 422);
    assertThatThrownBy(() -> PublicHolidays.checked(new HolidayPlace("es", "zz"))).hasMessageContaining("md");
  }
}
