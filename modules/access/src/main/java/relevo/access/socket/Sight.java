package relevo.access.socket;

import java.util.Collections;
import java.util.Set;
import relevo.permission.Caller;
import relevo.permission.Role;

/**
 * What somebody may know of what happens.
 *
 * @param conversations whether conversations are their business at all
 * @param teams those of these teams only; none for all
 */
record Sight(boolean conversations, Set<String> teams) {

  static Sight of(Caller caller) {
    return new Sight(caller.may(Role.AGENT, Role.SUPERVISOR, Role.AUDITOR), caller.teams());
  }

  boolean isWhole() {
    return conversations && teams.isEmpty();
  }

  /** @param its the teams that ever had a ticket of the conversation */
  boolean covers(Set<String> its) {
    return conversations && (teams.isEmpty() || !Collections.disjoint(teams, its));
  }
}
