package relevo.launcher;

import java.nio.file.Path;
import java.util.Map;

/** The launcher's own database, up to date, for a server that a test framework starts. */
public final class TestDatabase implements AutoCloseable {

  private final EmbeddedDatabase server;

  private TestDatabase(EmbeddedDatabase server) {
    this.server = server;
  }

  public static TestDatabase start(Path dataFolder) {
    EmbeddedDatabase server = EmbeddedDatabase.start(dataFolder, new Secrets(dataFolder).keep("database-password").value());
    Migrations.apply(server.database());
    return new TestDatabase(server);
  }

  /** As the launcher names them for the server. */
  public Map<String, String> variables() {
    Database database = server.database();
    return Map.of("RELEVO_DB_URL", database.url(), "RELEVO_DB_USER", database.user(), "RELEVO_DB_PASSWORD", database.password());
  }

  @Override
  public void close() {
    server.close();
  }
}
