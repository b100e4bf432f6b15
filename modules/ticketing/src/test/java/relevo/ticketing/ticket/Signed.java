package relevo.ticketing.ticket;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.Set;
import relevo.permission.Caller;
import relevo.permission.Role;

/** A request by somebody, as a resource sees it. */
record Signed(Caller caller) implements SecurityContext {

  static final Signed NOBODY = new Signed(null);

  static Signed agent(String name, String... teams) {
    return new Signed(new Caller(name, Set.of(Role.AGENT), Set.of(teams), false, false));
  }

  static Signed supervisor(String name) {
    return new Signed(new Caller(name, Set.of(Role.SUPERVISOR), Set.of(), false, false));
  }

  @Override
  public Principal getUserPrincipal() {
    return caller;
  }

  @Override
  public boolean isUserInRole(String role) {
    return false;
  }

  @Override
  public boolean isSecure() {
    return true;
  }

  @Override
  public String getAuthenticationScheme() {
    return "test";
  }
}
