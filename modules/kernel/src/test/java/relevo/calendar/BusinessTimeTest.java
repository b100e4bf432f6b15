package relevo.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import relevo.kernel.OpeningHours;

class BusinessTimeTest {

  static final String MADRID = "Europe/Madrid";
  static final String OFFICE = "Mo-Fr 09:00-18:00";
  /** The Immaculate Conception, and a Sunday night on which the clocks change. */
  static final Set<LocalDate> REST = Set.of(LocalDate.of(2026, 12, 8), LocalDate.of(2030, 3, 31));

  @Test
  void runs_on_while_the_team_is_at_work() {
    assertThat(due("2026-11-30T10:00:30+01:00", 60, OFFICE)).isEqualTo(at("2026-11-30T11:00:30+01:00"));
    assertThat(due("2026-11-28T23:30:00+01:00", 60, "24/7")).isEqualTo(at("2026-11-29T00:30:00+01:00"));
  }

  @Test
  void stands_still_until_a_closed_team_opens() {
    assertThat(due("2026-11-30T05:00:00+01:00", 30, OFFICE)).isEqualTo(at("2026-11-30T09:30:00+01:00"));
    assertThat(due("2026-11-30T18:00:00+01:00", 30, OFFICE)).isEqualTo(at("2026-12-01T09:30:00+01:00"));
  }

  @Test
  void leaves_out_the_weekend() {
    assertThat(due("2026-11-27T17:30:00+01:00", 60, OFFICE)).isEqualTo(at("2026-11-30T09:30:00+01:00"));
  }

  @Test
  void leaves_out_what_lies_between_two_shifts() {
    String split = "Mo-Fr 09:00-14:00,16:00-19:00; Sa 10:00-13:00";
    assertThat(due("2026-11-27T13:30:00+01:00", 60, split)).isEqualTo(at("2026-11-27T16:30:00+01:00"));
    assertThat(due("2026-11-27T15:00:00+01:00", 4 * 60, split)).isEqualTo(at("2026-11-28T11:00:00+01:00"));
  }

  @Test
  void counts_once_where_shifts_overlap() {
    assertThat(due("2026-11-30T09:00:00+01:00", 240, "Mo 09:00-12:00,11:00-15:00")).isEqualTo(at("2026-11-30T13:00:00+01:00"));
  }

  @Test
  void may_end_with_the_shift() {
    assertThat(due("2026-11-27T17:00:00+01:00", 60, OFFICE)).isEqualTo(at("2026-11-27T18:00:00+01:00"));
  }

  @Test
  void misses_the_hour_that_a_spring_night_skips() {
    assertThat(due("2026-03-29T00:00:00+01:00", 180, "Su 00:00-06:00")).isEqualTo(at("2026-03-29T04:00:00+02:00"));
    assertThat(due("2026-03-28T23:00:00+01:00", 180, "24/7")).isEqualTo(at("2026-03-29T03:00:00+02:00"));
  }

  @Test
  void finds_no_time_in_a_shift_that_a_spring_night_swallows() {
    assertThat(due("2026-03-29T00:00:00+01:00", 30, "Su 02:00-03:00")).isEqualTo(at("2026-04-05T02:30:00+02:00"));
  }

  @Test
  void has_the_hour_twice_that_an_autumn_night_repeats() {
    assertThat(due("2026-10-25T00:00:00+02:00", 420, "Su 00:00-06:00")).isEqualTo(at("2026-10-25T06:00:00+01:00"));
    assertThat(due("2026-10-25T00:00:00+02:00", 120, "Su 02:00-03:00")).isEqualTo(at("2026-10-25T03:00:00+01:00"));
    assertThat(due("2026-10-25T02:30:00+02:00", 60, "24/7")).isEqualTo(at("2026-10-25T02:30:00+01:00"));
  }

  @Test
  void counts_no_holiday() {
    assertThat(due("2026-12-07T17:30:00+01:00", 60, OFFICE)).isEqualTo(at("2026-12-09T09:30:00+01:00"));
    assertThat(due("2026-12-08T10:00:00+01:00", 30, OFFICE)).isEqualTo(at("2026-12-09T09:30:00+01:00"));
    assertThat(due("2026-12-07T23:30:00+01:00", 60, "24/7")).isEqualTo(at("2026-12-09T00:30:00+01:00"));
    assertThat(due("2030-03-30T23:00:00+01:00", 120, "24/7")).isEqualTo(at("2030-04-01T01:00:00+02:00"));
  }

  @Test
  void knows_the_leap_day() {
    assertThat(due("2028-02-28T17:30:00+01:00", 60, OFFICE)).isEqualTo(at("2028-02-29T09:30:00+01:00"));
    assertThat(due("2028-02-29T17:59:30+01:00", 1, OFFICE)).isEqualTo(at("2028-03-01T09:00:30+01:00"));
  }

  @Test
  void never_comes_for_a_team_that_never_works() {
    assertThat(BusinessTime.due(Instant.EPOCH, Duration.ofMinutes(1), new OpeningHours(List.of(), ZoneId.of(MADRID)), Set.of())).isEmpty();
    assertThat(due("2026-11-27T13:30:00+01:00", 1, "Mo-Su 09:00-09:00", MADRID)).isEmpty();
  }

  @Test
  void never_comes_if_it_would_take_more_than_ten_years() {
    assertThat(due("2026-11-27T13:30:00+01:00", 43_200, "Mo 09:00-09:01", MADRID)).isEmpty();
  }

  /** Checked against the team's hours themselves, minute by minute, around the nights when clocks change. */
  @Test
  void is_as_long_as_promised_whatever_the_hours() {
    Random random = new Random(20_261_130);
    List<String> zones = List.of(MADRID, "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "America/Mexico_City", "Africa/Cairo");
    List<String> days = List.of("2026-03-07T00:00:00Z", "2026-03-28T00:00:00Z", "2026-10-24T00:00:00Z", "2026-10-31T00:00:00Z",
        "2026-04-04T00:00:00Z", "2026-10-03T00:00:00Z", "2028-02-28T00:00:00Z", "2026-04-23T00:00:00Z");
    for (int run = 0; run < 1_000; run++) {
      String zone = zones.get(random.nextInt(zones.size()));
      OpeningHours hours = OpeningHours.parse(anyHours(random), ZoneId.of(zone));
      Instant start = Instant.parse(days.get(random.nextInt(days.size()))).plus(Duration.ofMinutes(random.nextInt(2_880)));
      int minutes = 1 + random.nextInt(600);
      Set<LocalDate> holidays = anyHolidays(start, random);
      Instant due = BusinessTime.due(start, Duration.ofMinutes(minutes), hours, holidays).orElseThrow();
      String what = minutes + " minutes from " + start + " by " + hours + " but " + holidays;
      assertThat(due).as(what).isAfterOrEqualTo(start.plus(Duration.ofMinutes(minutes)));
      assertThat(workedMinutes(start, due, hours, holidays)).as(what).isEqualTo(minutes);
      assertThat(hours.openAt(due.minusSeconds(60))).as(what).isTrue();
      assertThat(BusinessTime.between(start, due, hours, holidays)).as(what).isEqualTo(Duration.ofMinutes(minutes));
    }
  }

  private static String anyHours(Random random) {
    int from = random.nextInt(22);
    int to = from + 1 + random.nextInt(23 - from);
    String early = "Mo-Su 00:00-0" + (1 + random.nextInt(4)) + ":30";
    String late = "Sa-Su %02d:15-%02d:45".formatted(from, to);
    return switch (random.nextInt(4)) {
      case 0 -> "24/7";
      case 1 -> early;
      case 2 -> late;
      default -> early + ",20:00-24:00; " + late;
    };
  }

  private static Set<LocalDate> anyHolidays(Instant start, Random random) {
    LocalDate day = start.atOffset(ZoneOffset.UTC).toLocalDate();
    return switch (random.nextInt(3)) {
      case 0 -> Set.of();
      case 1 -> Set.of(day.plusDays(random.nextInt(3)));
      default -> Set.of(day, day.plusDays(1), day.plusDays(3));
    };
  }

  private static long workedMinutes(Instant from, Instant to, OpeningHours hours, Set<LocalDate> holidays) {
    long worked = 0;
    for (Instant minute = from; minute.isBefore(to); minute = minute.plusSeconds(60)) {
      if (hours.openAt(minute) && !holidays.contains(minute.atZone(hours.zone()).toLocalDate())) worked++;
    }
    return worked;
  }

  private static Instant due(String start, int minutes, String hours) {
    return due(start, minutes, hours, MADRID).orElseThrow();
  }

  private static Optional<Instant> due(String start, int minutes, String hours, String zone) {
    return BusinessTime.due(at(start), Duration.ofMinutes(minutes), OpeningHours.parse(hours, ZoneId.of(zone)), REST);
  }

  private static Instant at(String moment) {
    return ZonedDateTime.parse(moment).toInstant();
  }
}
