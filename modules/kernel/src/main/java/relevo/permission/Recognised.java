package relevo.permission;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;

/** A request whose caller is known. */
public record Recognised(Caller caller, boolean secure) implements SecurityContext {

  @Override
  public Principal getUserPrincipal() {
    return caller;
  }

  @Override
  public boolean isUserInRole(String role) {
    return Role.named(role).filter(caller::may).isPresent();
  }

  @Override
  public boolean isSecure() {
    return secure;
  }

  @Override
  public String getAuthenticationScheme() {
    return "Relevo";
  }
}
