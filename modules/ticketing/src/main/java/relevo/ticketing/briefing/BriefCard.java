package relevo.ticketing.briefing;

import java.util.List;

/** The brief of a ticket as it stands, and those of earlier hand-overs, the newest first. */
public record BriefCard(Briefing brief, List<Briefing> earlier) {}
