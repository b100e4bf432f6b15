package relevo.ticketing.care;

import java.util.List;

/** A team's days, in its time zone, one after the other. */
public record Calendar(String team, String zone, List<CalendarDay> items) {}
