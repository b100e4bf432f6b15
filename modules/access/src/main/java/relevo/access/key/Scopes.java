package relevo.access.key;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import relevo.kernel.Refusal;
import relevo.permission.Role;

/** What a key may do: the roles it has, {@code read} if it may only look. */
record Scopes(Set<Role> roles, boolean readOnly) {

  private static final String READ = "read";

  /** @throws Refusal 422 for a word that is neither a role nor {@code read}, or without a role */
  static Scopes of(List<String> words) {
    Set<Role> roles = new HashSet<>();
    for (String word : words == null ? List.<String>of() : words) {
      if (READ.equals(word)) continue;
      roles.add(Optional.ofNullable(word).flatMap(Role::named).orElseThrow(() -> new Refusal(422, "scope-unknown",
          "No hay ningún permiso «" + word + "»: agent, supervisor, analyst, administrator, auditor o read.")));
    }
    if (roles.isEmpty()) throw new Refusal(422, "scopes", "Falta al menos un rol en «scopes»: agent, supervisor, analyst, administrator o auditor.");
    return new Scopes(roles, words.contains(READ));
  }

  List<String> words() {
    List<String> words = new ArrayList<>(roles.stream().sorted().map(Role::word).toList());
    if (readOnly) words.add(READ);
    return words;
  }
}
