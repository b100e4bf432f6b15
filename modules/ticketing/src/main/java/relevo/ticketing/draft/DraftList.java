package relevo.ticketing.draft;

import java.util.List;

/** What somebody has begun to write on one ticket. */
public record DraftList(List<DraftCard> items) {}
