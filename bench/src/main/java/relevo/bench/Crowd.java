package relevo.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Fills the desk's database with the past of many customers: a desk must not be slower for having worked for years. */
final class Crowd {

  private static final String DESK = "relevo";

  private Crowd() {}

  /** Tidied up at once, as the past of years has long been: otherwise the tidying would be measured. */
  static void fill(Yardstick.Server server, int customers) throws IOException, SQLException {
    try (Connection connection = server.connect(DESK); Statement statement = connection.createStatement()) {
      statement.execute(Yardstick.resource("crowd.sql").formatted(customers));
      statement.execute("vacuum (analyze)");
      statement.execute("checkpoint");
    }
  }
}
