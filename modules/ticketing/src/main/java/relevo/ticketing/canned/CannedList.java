package relevo.ticketing.canned;

import java.util.List;

/** Canned replies by shortcut. */
public record CannedList(List<CannedCard> items) {}
