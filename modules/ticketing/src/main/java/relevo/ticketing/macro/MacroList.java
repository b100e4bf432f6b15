package relevo.ticketing.macro;

import java.util.List;

/** The macros that somebody may apply, by name. */
public record MacroList(List<MacroCard> items) {}
