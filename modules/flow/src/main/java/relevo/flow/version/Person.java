package relevo.flow.version;

import jakarta.ws.rs.core.SecurityContext;
import relevo.kernel.Refusal;

/** Who gives an order: the one who is signed in, or the one whom an administrator's token names. */
final class Person {

  private static final int LONGEST = 100;

  private Person() {}

  /** @param named in the request, or null */
  static String of(SecurityContext security, String named) {
    if (named == null || named.isBlank()) return security.getUserPrincipal() == null ? "nadie" : security.getUserPrincipal().getName();
    String name = named.strip();
    if (name.length() > LONGEST) throw new Refusal(422, "by", "«by» admite " + LONGEST + " letras como mucho.");
    return name;
  }
}
