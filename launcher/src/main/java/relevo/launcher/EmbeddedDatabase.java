package relevo.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** A PostgreSQL of our own in the data folder: durable, reachable from this machine only, behind a password. */
final class EmbeddedDatabase implements AutoCloseable {

  private static final String OWNER = "relevo";

  private final EmbeddedPostgres server;
  private final String password;

  private EmbeddedDatabase(EmbeddedPostgres server, String password) {
    this.server = server;
    this.password = password;
  }

  /** Starts it, first stopping one that a killed launcher left behind on the same data. */
  static EmbeddedDatabase start(Path dataFolder, String password) {
    Path data = dataFolder.resolve("postgres");
    Orphan.stop(data);
    try {
      Files.createDirectories(dataFolder);
      boolean isNew = !Files.exists(data.resolve("PG_VERSION"));
      File log = dataFolder.resolve("postgres.log").toFile();
      EmbeddedPostgres server = builder(data, log, isNew ? "" : password).start();
      EmbeddedDatabase database = new EmbeddedDatabase(server, password);
      if (isNew) database.firstTime(data);
      return database;
    } catch (IOException | SQLException failure) {
      throw new Trouble("La base de datos integrada no arranca: " + failure.getMessage() + ". Vea "
          + dataFolder.resolve("postgres.log") + ".");
    }
  }

  private static EmbeddedPostgres.Builder builder(Path data, File log, String password) {
    return EmbeddedPostgres.builder()
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        .setPGStartupWait(Duration.ofSeconds(60))
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("full_page_writes", "on")
        .setServerConfig("listen_addresses", "127.0.0.1")
        .setServerConfig("max_connections", "100")
        .setServerConfig("shared_buffers", "128MB")
        .setConnectConfig("password", password)
        .setErrorRedirector(Redirect.appendTo(log))
        .setOutputRedirector(Redirect.appendTo(log));
  }

  private void firstTime(Path data) throws IOException, SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("alter user postgres password '" + password + "'");
      statement.execute("create role " + OWNER + " login password '" + password + "'");
      statement.execute("create database " + OWNER + " owner " + OWNER);
      Files.writeString(data.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
      try (ResultSet reloaded = statement.executeQuery("select pg_reload_conf()")) {
        reloaded.next();
      }
    }
  }

  Database database() {
    return new Database("jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + OWNER, OWNER, password);
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException stillThere) {
      System.err.println("La base de datos integrada no se detuvo: " + stillThere.getMessage());
    }
  }
}
