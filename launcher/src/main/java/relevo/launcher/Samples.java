package relevo.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import relevo.launcher.Secrets.Secret;

/** The sample people and conversations with which a demo may begin; the server's sandbox makes them. {@code password} is everybody's. */
record Samples(Optional<Secret> password) {

  private static final String WANTED = "RELEVO_DEMO_STORY";
  private static final String PASSWORD = "demo-password";

  /**
   * To be asked before the database is started. Unless a variable says yes or no, a desk has samples if it was started for a try ({@code
   * mvn -Prun}) on an empty data folder with a database of its own, and WhatsApp is the simulated one: nobody's real desk gets invented people.
   */
  static Samples of(Settings settings, Secrets secrets, boolean isTry) {
    boolean isNew = !Files.exists(settings.dataFolder().resolve("postgres"));
    boolean wanted = settings.has(WANTED) ? settings.get(WANTED, "").equals("true")
        : isTry && settings.isBare() && (isNew || secrets.has(PASSWORD));
    return new Samples(wanted && settings.isDemo() ? Optional.of(secrets.keepShort(PASSWORD)) : Optional.empty());
  }

  void tell(Map<String, String> environment) {
    environment.put(WANTED, String.valueOf(password.isPresent()));
    password.ifPresent(secret -> environment.put("RELEVO_DEMO_PASSWORD", secret.value()));
  }

  void welcome(Path dataFolder) {
    password.filter(Secret::isNew).ifPresent(secret -> System.out.println(
        "  Agentes de muestra   ana, luis, marta, joana, emma y sofia (supervisora); contraseña " + secret.value()
            + "   (se muestra solo esta vez; queda en " + dataFolder.resolve(PASSWORD) + ")"));
  }
}
