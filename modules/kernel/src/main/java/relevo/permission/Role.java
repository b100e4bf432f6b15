package relevo.permission;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person may be at the desk; an administrator may do everything. */
public enum Role {
  AGENT, SUPERVISOR, ANALYST, ADMINISTRATOR, AUDITOR;

  /** As the API writes it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Role> named(String word) {
    return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
  }
}
