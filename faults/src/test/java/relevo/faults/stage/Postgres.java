package relevo.faults.stage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The database that the nodes share, as durable as the desk's own, which dies and comes back on the same port. */
final class Postgres implements AutoCloseable {

  /** Held here, so that it stays as set: it tells every start and stop. */
  private static final Logger LIBRARY = Logger.getLogger("io.zonky");

  private final Path data;
  private final int port = Ports.free();
  private EmbeddedPostgres server;

  private Postgres(Path data) {
    this.data = data;
  }

  static Postgres start(Path data) throws SQLException {
    LIBRARY.setLevel(Level.WARNING);
    Postgres postgres = new Postgres(data);
    postgres.start();
    try (Connection connection = postgres.connect("postgres"); Statement statement = connection.createStatement()) {
      statement.execute("create database relevo");
    }
    return postgres;
  }

  private void start() {
    try {
      Files.createDirectories(data.getParent());
      Path log = data.resolveSibling(data.getFileName() + ".log");
      server = EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false).setPort(port)
          .setPGStartupWait(Duration.ofSeconds(60))
          .setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on").setServerConfig("full_page_writes", "on")
          .setServerConfig("max_connections", "150").setServerConfig("shared_buffers", "128MB")
          .setErrorRedirector(Redirect.appendTo(log.toFile())).setOutputRedirector(Redirect.appendTo(log.toFile()))
          .start();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/relevo";
  }

  Connection connect() throws SQLException {
    return connect("relevo");
  }

  private Connection connect(String database) throws SQLException {
    return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database
        + "?connectTimeout=2&socketTimeout=60", "postgres", "");
  }

  void kill() {
    victim().kill();
  }

  void comeBack() {
    close();
    start();
  }


  void pause() {
    victim().pause();
  }

  void wake() {
    victim().wake();
  }

  private Victim victim() {
    try {
      return Victim.of(Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip()));
    } catch (IOException notRunning) {
      throw new UncheckedIOException(notRunning);
    }
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException alreadyGone) {
      throw new UncheckedIOException(alreadyGone);
    }
  }
}
