package relevo.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTest {

  static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
  OpeningHours office = OpeningHours.parse("Mo-Fr 09:00-14:00,16:00-19:00; Sa 10:00-13:00", MADRID);

  @ParameterizedTest
  @CsvSource({
      "2026-11-23T08:59:59, false", "2026-11-23T09:00:00, true", "2026-11-23T13:59:59, true", "2026-11-23T14:00:00, false",
      "2026-11-23T18:00:00, true", "2026-11-28T12:00:00, true", "2026-11-28T17:00:00, false", "2026-11-29T12:00:00, false"})
  void know_split_shifts_and_the_weekend(String local, boolean open) {
    assertThat(office.openAt(madrid(local))).isEqualTo(open);
  }

  @ParameterizedTest
  @CsvSource({
      "2026-11-23T08:00:00, 2026-11-23T09:00:00", "2026-11-23T14:30:00, 2026-11-23T16:00:00",
      "2026-11-27T20:00:00, 2026-11-28T10:00:00", "2026-11-28T13:00:00, 2026-11-30T09:00:00"})
  void tell_when_people_are_back(String after, String back) {
    assertThat(office.nextOpening(madrid(after)).orElseThrow().toLocalDateTime()).isEqualTo(back);
  }

  @Test
  void may_be_all_day_and_every_day() {
    OpeningHours always = OpeningHours.parse("24/7", MADRID);
    assertThat(always.openAt(madrid("2026-11-29T23:59:59"))).isTrue();
    assertThat(always.openAt(madrid("2026-11-30T00:00:00"))).isTrue();
  }

  @Test
  void leave_out_the_days_of_rest() {
    Set<LocalDate> christmas = Set.of(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 26));
    assertThat(office.openAt(madrid("2026-12-23T10:00:00"), christmas)).isTrue();
    assertThat(office.openAt(madrid("2026-12-24T10:00:00"), christmas)).isFalse();
    assertThat(office.nextOpening(madrid("2026-12-23T20:00:00"), christmas).orElseThrow().toLocalDateTime()).isEqualTo("2026-12-28T09:00:00");
    assertThat(office.nextOpening(madrid("2026-12-24T10:00:00"), christmas).orElseThrow().toLocalDateTime()).isEqualTo("2026-12-28T09:00:00");
    assertThat(office.nextOpening(madrid("2026-12-23T10:00:00"), christmas).orElseThrow().toLocalDateTime()).isEqualTo("2026-12-23T16:00:00");
  }

  @Test
  void begin_at_midnight_after_a_day_of_rest_where_they_never_end() {
    OpeningHours always = OpeningHours.parse("24/7", MADRID);
    Set<LocalDate> newYear = Set.of(LocalDate.of(2027, 1, 1));
    assertThat(always.nextOpening(madrid("2026-12-31T23:30:00"), newYear).orElseThrow().toLocalDateTime()).isEqualTo("2027-01-02T00:00:00");
  }

  @Test
  void look_no_further_than_sixty_days_of_rest() {
    OpeningHours always = OpeningHours.parse("24/7", MADRID);
    assertThat(always.nextOpening(madrid("2026-11-30T12:00:00"), days(59))).isPresent();
    assertThat(always.nextOpening(madrid("2026-11-30T12:00:00"), days(60))).isEmpty();
    assertThat(new OpeningHours(List.of(), MADRID).nextOpening(madrid("2026-11-30T12:00:00"), Set.of())).isEmpty();
  }

  @Test
  void follow_the_clock_on_the_wall_through_a_change_of_time() {
    OpeningHours sundays = OpeningHours.parse("Su 09:00-10:00", MADRID);
    Instant afterTheChange = ZonedDateTime.of(2026, 10, 25, 9, 30, 0, 0, MADRID).toInstant();
    assertThat(afterTheChange).isEqualTo(Instant.parse("2026-10-25T08:30:00Z"));
    assertThat(sundays.openAt(afterTheChange)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Mo-Fr", "Fr-Mo 09:00-10:00", "Lu 09:00-10:00", "Mo 9-10", "Mo 09:00"})
  void refuse_what_they_cannot_read(String text) {
    assertThatThrownBy(() -> OpeningHours.parse(text, MADRID)).isInstanceOfAny(
        IllegalArgumentException.class, DateTimeParseException.class);
  }

  private static Set<LocalDate> days(int many) {
    return IntStream.range(0, many).mapToObj(LocalDate.of(2026, 12, 1)::plusDays).collect(Collectors.toSet());
  }

  private static Instant madrid(String local) {
    return LocalDateTime.parse(local).atZone(MADRID).toInstant();
  }
}
