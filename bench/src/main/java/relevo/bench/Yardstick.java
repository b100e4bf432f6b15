package relevo.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** What the same PostgreSQL does in the same minutes with one message's bare statements: the measure of all ratios. */
interface Yardstick {

  int CLIENTS = 8;
  int CHATS = 10_000;
  String DATABASE = "bench";

  /** Where PostgreSQL listens on this machine, and how its owner gets in. */
  record Server(int port, String user, String password) {

    Connection connect(String database) throws SQLException {
      return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database, user, password);
    }
  }

  String name();

  /** @return transactions a second, at eight clients */
  double measure(int seconds) throws IOException, SQLException, InterruptedException;

  /** Lays its tables out in a database of their own; takes pgbench where it is installed. */
  static Yardstick on(Server server, Path folder) throws IOException, SQLException, InterruptedException {
    try (Connection connection = server.connect("postgres"); Statement statement = connection.createStatement()) {
      statement.execute("create database " + DATABASE);
    }
    try (Connection connection = server.connect(DATABASE); Statement statement = connection.createStatement()) {
      statement.execute(resource("tables.sql"));
      statement.execute("insert into chat (id) select n from generate_series(1, " + CHATS + ") n");
      statement.execute("analyze chat");
    }
    return Pgbench.isInstalled() ? new Pgbench(server, folder) : new JdbcLoop(server);
  }

  static String resource(String name) throws IOException {
    try (InputStream in = Yardstick.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
