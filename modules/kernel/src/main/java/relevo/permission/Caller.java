package relevo.permission;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.Set;
import relevo.kernel.Refusal;

/**
 * Who makes a request, as the door recognised them; the request's principal.
 *
 * @param name what they sign in with; kept beside whatever they do
 * @param teams whose tickets they see; none for all
 * @param readOnly may look, not change
 * @param spokesman a program of the operator's, which says in {@code by} for whom it acts
 */
public record Caller(String name, Set<Role> roles, Set<String> teams, boolean readOnly, boolean spokesman) implements Principal {

  private static final String NOBODY = "nadie";
  private static final int LONGEST = 100;

  public Caller {
    roles = Set.copyOf(roles);
    teams = Set.copyOf(teams);
  }

  @Override
  public String getName() {
    return name;
  }

  public boolean is(Role role) {
    return roles.contains(Role.ADMINISTRATOR) || roles.contains(role);
  }

  /** Whether one of these roles is theirs. */
  public boolean may(Role... oneOf) {
    if (roles.contains(Role.ADMINISTRATOR)) return true;
    for (Role role : oneOf) if (roles.contains(role)) return true;
    return false;
  }

  /** Within which one caller's idempotency keys must differ. */
  public static String scope(SecurityContext security, String part) {
    return part + " " + name(security, null);
  }

  /**
   * Whose order it is.
   *
   * @param named {@code by} of the request, or null
   * @throws Refusal 403 if somebody who has signed in names somebody else
   */
  public static String name(SecurityContext security, String named) {
    Principal principal = security.getUserPrincipal();
    String own = principal == null ? NOBODY : principal.getName();
    if (named == null || named.isBlank() || named.strip().equals(own)) return own;
    if (principal instanceof Caller caller && !caller.spokesman()) {
      throw new Refusal(403, "by", "«by» es siempre usted (" + own + "): no puede hacer esto en nombre de otra persona.");
    }
    String name = named.strip();
    if (name.length() > LONGEST) throw new Refusal(422, "by", "«by» admite " + LONGEST + " letras como mucho.");
    return name;
  }
}
