package relevo.ticketing.view;

import java.util.List;

/** The views that somebody has: those of the desk, then their own and their teams'. */
public record ViewList(List<ViewCard> items) {}
