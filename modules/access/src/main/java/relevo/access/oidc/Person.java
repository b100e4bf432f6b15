package relevo.access.oidc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Somebody as the provider vouches for them. {@code subject} is theirs for good; every other claim may change hands. */
record Person(String issuer, String subject, Map<String, Object> claims) {

  private static final int LONGEST = 200;

  /** What they may be called here: the claim that the operator chose, else their e-mail; an e-mail only if the provider has verified it. */
  Optional<String> login(String claim) {
    if (!claim.equals("email")) {
      Optional<String> chosen = text(claim);
      if (chosen.isPresent()) return chosen;
    }
    return text("email").filter(mail -> isVerified());
  }

  private boolean isVerified() {
    return "true".equals(String.valueOf(claims.get("email_verified")));
  }

  Optional<String> text(String claim) {
    return Optional.ofNullable(value(claim)).map(String::valueOf).map(String::strip).filter(text -> !text.isEmpty() && text.length() <= LONGEST);
  }

  /** One word or several. */
  List<String> list(String claim) {
    Object value = value(claim);
    if (!(value instanceof Collection<?> several)) return value == null ? List.of() : List.of(String.valueOf(value));
    List<String> words = new ArrayList<>();
    several.forEach(each -> words.add(String.valueOf(each)));
    return words;
  }

  boolean lacks(String claim) {
    return value(claim) == null;
  }

  /** By its whole name, else by its way down: {@code realm_access.roles}. */
  private Object value(String claim) {
    if (claims.containsKey(claim)) return claims.get(claim);
    Object value = claims;
    for (String step : claim.split("\\.")) value = value instanceof Map<?, ?> inner ? inner.get(step) : null;
    return value;
  }
}
