package relevo.ticketing.care;

import relevo.calendar.HolidayPlace;
import relevo.calendar.PublicHolidays;
import relevo.kernel.Refusal;

/**
 * How a team looks after its customers once a ticket is under way or over. {@code autoCloseHours} and {@code holidays} are null for
 * none; zero switches {@code surveyQuietDays}, {@code reopenHours} and {@code windowReminderMinutes} off.
 *
 * @param holidays whose public holidays it keeps; those of {@code festivos.csv} come on top
 * @param surveyQuietDays for so long nobody who was asked how a person did is asked again
 * @param reopenHours who writes within so long after a ticket was resolved has it reopened
 * @param autoCloseHours so long after an agent's last word a silent customer's ticket is resolved
 * @param pauses which promises stand still, and when
 * @param windowReminderMinutes so long before WhatsApp's window closes over a waiting customer somebody is reminded
 * @param tellWait whether customers are told their place in line and, where it is known, how long that will take
 * @param tellWaitAgainMinutes who asks again is told again after so long, not before
 */
public record CareCard(
    Boolean surveyOn, Integer surveyDelaySeconds, Integer surveyQuietDays, Integer reopenHours, Integer autoCloseHours,
    Boolean resolveNeedsLabel, Boolean resolveNeedsTags, HolidayPlace holidays, Integer windowReminderMinutes,
    PauseRules pauses, Boolean tellWait, Integer tellWaitAgainMinutes) {

  /** Nothing that customers would notice before somebody wanted it. */
  static final CareCard SHIPPED = new CareCard(false, 0, 0, 0, null, false, false, null, 60, PauseRules.NONE, false, 10);

  private static final int DAY_SECONDS = 86_400;
  private static final int MOST_DAYS = 365;
  private static final int MOST_HOURS = 720;
  private static final int DAY_MINUTES = 1_380;

  /** With what an earlier version of the desk did not know as it is shipped. */
  CareCard orShipped() {
    return filled(SHIPPED, holidays);
  }

  /** What it says, and where it is silent what stood before. @throws Refusal 422 if it makes no sense */
  CareCard over(CareCard before) {
    CareCard whole = filled(before, place());
    check("surveyDelaySeconds", whole.surveyDelaySeconds, 0, DAY_SECONDS);
    check("surveyQuietDays", whole.surveyQuietDays, 0, MOST_DAYS);
    check("reopenHours", whole.reopenHours, 0, MOST_HOURS);
    if (autoCloseHours != null) check("autoCloseHours", autoCloseHours, 1, MOST_HOURS);
    check("tellWaitAgainMinutes", whole.tellWaitAgainMinutes, 1, DAY_MINUTES);
    check("windowReminderMinutes", whole.windowReminderMinutes, 0, DAY_MINUTES);
    return whole;
  }

  private CareCard filled(CareCard before, HolidayPlace place) {
    return new CareCard(or(surveyOn, before.surveyOn), or(surveyDelaySeconds, before.surveyDelaySeconds),
        or(surveyQuietDays, before.surveyQuietDays), or(reopenHours, before.reopenHours), autoCloseHours,
        or(resolveNeedsLabel, before.resolveNeedsLabel), or(resolveNeedsTags, before.resolveNeedsTags), place,
        or(windowReminderMinutes, before.windowReminderMinutes), or(pauses, before.pauses).checked(),
        or(tellWait, before.tellWait), or(tellWaitAgainMinutes, before.tellWaitAgainMinutes));
  }

  private HolidayPlace place() {
    return holidays == null ? null : PublicHolidays.checked(holidays);
  }

  private static <T> T or(T said, T before) {
    return said == null ? before : said;
  }

  private static void check(String name, int value, int least, int most) {
    if (value < least || value > most) throw new Refusal(422, "care", "«" + name + "» va de " + least + " a " + most + ".");
  }
}
