package relevo.permission;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.Arrays;
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

  private static final Caller NOBODY = new Caller("nadie", Set.of(), Set.of(), false, true);
  private static final int LONGEST = 100;

  public Caller {
    roles = Set.copyOf(roles);
    teams = Set.copyOf(teams);
  }

  @Override
  public String getName() {
    return name;
  }

  /** Whether one of these roles is theirs. */
  public boolean may(Role... oneOf) {
    return roles.contains(Role.ADMINISTRATOR) || Arrays.stream(oneOf).anyMatch(roles::contains);
  }

  /** Whoever the door recognised. */
  public static Caller of(SecurityContext security) {
    return security.getUserPrincipal() instanceof Caller caller ? caller : NOBODY;
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
    Caller caller = of(security);
    if (named == null || named.isBlank() || named.strip().equals(caller.name)) return caller.name;
    if (!caller.spokesman) {
      throw new Refusal(403, "by", "«by» es siempre usted (" + caller.name + "): no puede hacer esto en nombre de otra persona.");
    }
    String name = named.strip();
    if (name.length() > LONGEST) throw new Refusal(422, "by", "«by» admite " + LONGEST + " letras como mucho.");
    return name;
  }
}
