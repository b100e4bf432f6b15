package relevo.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Where the desk's database is, and how to get in. */
record Database(String url, String user, String password) {

  Connection connect() throws SQLException {
    DriverManager.setLoginTimeout(10);
    return DriverManager.getConnection(url, user, password);
  }

  /** The operator's own database, tried before anything else is started. */
  static Database configured(Settings settings) {
    Database database = new Database(settings.get("RELEVO_DB_URL", ""), settings.get("RELEVO_DB_USER", "relevo"),
        settings.get("RELEVO_DB_PASSWORD", ""));
    if (!database.url.startsWith("jdbc:postgresql:")) {
      throw new Trouble("RELEVO_DB_URL debe empezar por «jdbc:postgresql://», no «" + database.url + "».");
    }
    try (Connection connection = database.connect()) {
      if (connection.getMetaData().getDatabaseMajorVersion() < 15) {
        throw new Trouble("Relevo necesita PostgreSQL 15 o más nuevo.");
      }
      return database;
    } catch (SQLException unreachable) {
      throw new Trouble("No se puede entrar en la base de datos de RELEVO_DB_URL (" + database.url + "): "
          + firstLine(unreachable.getMessage()));
    }
  }

  private static String firstLine(String words) {
    return String.valueOf(words).lines().findFirst().orElse("sin más detalle");
  }
}
