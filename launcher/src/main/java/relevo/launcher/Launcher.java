package relevo.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import relevo.launcher.Secrets.Secret;

/** One command: database, migrations, server; and all of them down again on Ctrl-C. */
public final class Launcher {

  private static final Duration PATIENCE = Duration.ofSeconds(300);

  /** The root of them all, held here: the person at the terminal is told by us, not by libraries. */
  private static final Logger LIBRARIES = Logger.getLogger("");

  private final Settings settings;
  private Samples samples;
  private Administrator administrator;
  private EmbeddedDatabase embedded;
  private Server server;

  private Launcher(Settings settings) {
    this.settings = settings;
  }

  /** @param args the unpacked server's folder and the project's folder, where {@code rules} is */
  public static void main(String[] args) throws InterruptedException {
    LIBRARIES.setLevel(Level.WARNING);
    try {
      Launcher launcher = new Launcher(Settings.of(System.getenv()));
      Runtime.getRuntime().addShutdownHook(new Thread(launcher::stop, "relevo-stop"));
      System.exit(launcher.run(Path.of(args[0]), Path.of(args[1])));
    } catch (Trouble trouble) {
      System.err.println("Relevo: " + trouble.getMessage());
      System.exit(1);
    } catch (IOException failure) {
      System.err.println("Relevo: " + failure);
      System.exit(1);
    }
  }

  private int run(Path wlp, Path project) throws IOException, InterruptedException {
    int port = settings.httpPort();
    settings.refuseDemoSecret();
    Server.checkPort(port);
    Secrets secrets = new Secrets(settings.dataFolder());
    samples = Samples.of(settings, secrets, Boolean.getBoolean("relevo.try"));
    administrator = Administrator.of(settings, secrets);
    Database database = database(secrets);
    Migrations.apply(database);
    Secret token = settings.has("RELEVO_API_TOKEN")
        ? new Secret(settings.get("RELEVO_API_TOKEN", ""), false) : secrets.keep("api-token");
    server = Server.start(wlp, port, settings.dataFolder(), environment(database, token, port, project, secrets));
    if (settings.get("RELEVO_LOG_CONSOLE", "false").equals("true")) LogEcho.start(server.log(), System.out);
    server.awaitReady(PATIENCE);
    if (embedded != null) new Whereabouts(settings.dataFolder()).remember();
    welcome(port, token);
    return server.waitFor();
  }

  private Database database(Secrets secrets) {
    if (settings.has("RELEVO_DB_URL")) return Database.configured(settings);
    embedded = EmbeddedDatabase.start(settings.dataFolder(), secrets.keep("database-password").value());
    return embedded.database();
  }

  private Map<String, String> environment(
      Database database, Secret token, int port, Path project, Secrets secrets) {
    Map<String, String> environment = new HashMap<>(settings.values());
    environment.put("RELEVO_DB_URL", database.url());
    environment.put("RELEVO_DB_USER", database.user());
    environment.put("RELEVO_DB_PASSWORD", database.password());
    environment.put("RELEVO_API_TOKEN", token.value());
    environment.put("RELEVO_HTTP_PORT", String.valueOf(port));
    environment.put("RELEVO_DATA_DIR", settings.dataFolder().toString());
    environment.put("RELEVO_RULES_DIR", project.resolve(settings.get("RELEVO_RULES_DIR", "rules")).toString());
    if (!settings.has("RELEVO_SECRETS_KEY")) environment.put("RELEVO_SECRETS_KEY", secrets.keep("secrets-key").value());
    if (embedded != null && new Whereabouts(settings.dataFolder()).isCopy()) environment.put("RELEVO_HOLD", "copied");
    samples.tell(environment);
    administrator.tell(environment);
    environment.put("ltpa_keys_password", secrets.keep("ltpa-keys-password").value());
    return environment;
  }

  private void welcome(int port, Secret token) {
    String base = "http://127.0.0.1:" + port;
    System.out.println();
    System.out.println("  Consola              " + base + "/");
    if (settings.isDemo()) System.out.println("  Teléfono de prueba   " + base + "/sandbox/");
    System.out.println("  API                  " + base + "/openapi/ui");
    System.out.println("  Salud y métricas     " + base + "/health  " + base + "/metrics");
    if (token.isNew()) {
      System.out.println("  Clave de la API      " + token.value() + "   (se muestra solo esta vez; queda en "
          + settings.dataFolder().resolve("api-token") + ")");
    }
    administrator.welcome(settings.dataFolder());
    samples.welcome(settings.dataFolder());
    System.out.println("  Servidor             proceso " + server.pid() + ", registro en "
        + settings.dataFolder().resolve("server.log"));
    System.out.println();
    System.out.println("Relevo is ready");
  }

  private void stop() {
    if (server != null) server.close();
    if (embedded != null) embedded.close();
  }
}
