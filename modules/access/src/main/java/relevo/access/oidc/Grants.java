package relevo.access.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import relevo.access.account.Account;
import relevo.access.account.AccountWish;
import relevo.kernel.Refusal;
import relevo.permission.Role;

/** What the operator lets a person be who is in these groups; nothing is given to whom nothing was promised. */
@ApplicationScoped
class Grants {

  @Inject OidcSettings settings;

  boolean areNone(Person person) {
    List<String> groups = person.list(settings.groupsClaim());
    return settings.roles().of(groups).isEmpty() || !settings.teams().isEmpty() && settings.teams().of(groups).isEmpty();
  }

  /** @throws Refusal 403 if no group of theirs has a role, or none has a team where teams are told apart */
  AccountWish of(Person person, String login) {
    List<String> groups = person.list(settings.groupsClaim());
    Set<String> roles = settings.roles().of(groups);
    if (roles.isEmpty()) {
      throw new Refusal(403, "oidc-no-role", "El proveedor de identidad le conoce, pero ninguno de sus grupos tiene un rol en Relevo. Pida a quien administra"
          + " que le ponga en uno que lo tenga.");
    }
    return new AccountWish(login, person.text("name").orElse(login), List.copyOf(roles), List.copyOf(teams(groups)), true, null);
  }

  /** No team means all of them, so that must be said, too. */
  private Set<String> teams(List<String> groups) {
    if (settings.teams().isEmpty()) return Set.of();
    Set<String> teams = settings.teams().of(groups);
    if (teams.isEmpty()) {
      throw new Refusal(403, "oidc-no-team", "El proveedor de identidad le conoce, pero ninguno de sus grupos es de un equipo de Relevo. Pida a quien"
          + " administra que le ponga en uno que lo sea.");
    }
    return teams.contains(OidcSettings.ALL_TEAMS) ? Set.of() : teams;
  }

  static boolean isAlready(Account account, AccountWish wish) {
    Set<String> roles = account.roles().stream().map(Role::word).collect(Collectors.toSet());
    return roles.equals(Set.copyOf(wish.roles())) && account.teams().equals(Set.copyOf(wish.teams()));
  }
}
