package relevo.launcher;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import relevo.launcher.Secrets.Secret;

/** The password of a new desk's first account. A database that several nodes share gets one only by the variable: each would make up its own. */
record Administrator(Optional<Secret> password) {

  private static final String VARIABLE = "RELEVO_ADMIN_PASSWORD";
  private static final String FILE = "admin-password";

  static Administrator of(Settings settings, Secrets secrets) {
    if (settings.has(VARIABLE) || settings.has("RELEVO_DB_URL")) return new Administrator(Optional.empty());
    return new Administrator(Optional.of(secrets.keepShort(FILE)));
  }

  void tell(Map<String, String> environment) {
    password.ifPresent(secret -> environment.put(VARIABLE, secret.value()));
  }

  void welcome(Path dataFolder) {
    password.filter(Secret::isNew).ifPresent(secret -> System.out.println(
        "  Administrador        admin; contraseña " + secret.value() + "   (se muestra solo esta vez; queda en " + dataFolder.resolve(FILE) + ")"));
  }
}
