package relevo.ticketing.team;

import java.util.List;

/** All teams there are, in the order in which they are asked for help. */
public record TeamList(List<TeamCard> items) {}
