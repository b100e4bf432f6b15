package relevo.events.access;

import java.util.List;

/** Somebody shall see the tickets of these teams; whoever knows the teams refuses in the same transaction a name that is none. */
public record TeamsAsked(List<String> teams) {

  public TeamsAsked {
    teams = List.copyOf(teams);
  }
}
