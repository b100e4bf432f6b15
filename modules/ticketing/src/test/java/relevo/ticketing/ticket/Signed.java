package relevo.ticketing.ticket;

import jakarta.ws.rs.core.SecurityContext;
import java.util.Set;
import relevo.permission.Caller;
import relevo.permission.Recognised;
import relevo.permission.Role;

/** Requests by people who have signed in. */
final class Signed {

  private Signed() {}

  static SecurityContext agent(String name, String... teams) {
    return by(name, Role.AGENT, teams);
  }

  static SecurityContext supervisor(String name) {
    return by(name, Role.SUPERVISOR);
  }

  /** A program of the operator's. */
  static SecurityContext program(String name) {
    return new Recognised(new Caller(name, Set.of(Role.AGENT), Set.of(), false, true), true);
  }

  private static SecurityContext by(String name, Role role, String... teams) {
    return new Recognised(new Caller(name, Set.of(role), Set.of(teams), false, false), true);
  }
}
