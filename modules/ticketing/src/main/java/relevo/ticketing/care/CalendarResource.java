package relevo.ticketing.care;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import relevo.calendar.Holidays;
import relevo.kernel.OpeningHours;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;
import relevo.permission.Role;
import relevo.ticketing.team.TeamCard;
import relevo.ticketing.team.Teams;

/** When a team works and when it rests, day by day: {@code from} is today and {@code to} a month later unless said otherwise. */
@Path("teams/{name}/calendar")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Allowed(to = {Role.AGENT, Role.SUPERVISOR, Role.ANALYST, Role.AUDITOR})
public class CalendarResource {

  private static final int USUAL_DAYS = 31;
  private static final int MOST_DAYS = 400;
  private static final int EARLIEST = 1970;
  private static final int LATEST = 9999;

  @Inject Teams teams;
  @Inject Holidays holidays;
  @Inject ProductClock clock;
  @PathParam("name") String name;

  @GET
  @Transactional
  public Calendar days(@QueryParam("from") String from, @QueryParam("to") String to) {
    TeamCard team = teams.named(name);
    ZoneId zone = ZoneId.of(team.zone());
    LocalDate first = given(from) ? day("from", from) : clock.now().atZone(zone).toLocalDate();
    LocalDate last = given(to) ? day("to", to) : first.plusDays(USUAL_DAYS - 1);
    if (last.isBefore(first) || last.isAfter(first.plusDays(MOST_DAYS - 1))) {
      throw new Refusal(422, "days", "«to» va de «from» a " + MOST_DAYS + " días después como mucho.");
    }
    OpeningHours hours = team.hours().isBlank() ? new OpeningHours(List.of(), zone) : OpeningHours.parse(team.hours(), zone);
    Map<LocalDate, String> rests = holidays.named(team.name());
    return new Calendar(team.name(), team.zone(),
        first.datesUntil(last.plusDays(1)).map(date -> CalendarDay.of(date, hours, rests.get(date))).toList());
  }

  private static boolean given(String parameter) {
    return parameter != null && !parameter.isBlank();
  }

  private static LocalDate day(String parameter, String text) {
    try {
      LocalDate day = LocalDate.parse(text.strip());
      if (day.getYear() < EARLIEST || day.getYear() > LATEST) throw new DateTimeException("of no calendar");
      return day;
    } catch (DateTimeException noDay) {
      throw new Refusal(422, "days", "«" + parameter + "» es un día como 2026-12-08.");
    }
  }
}
