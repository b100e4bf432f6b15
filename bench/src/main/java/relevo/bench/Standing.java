package relevo.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Where conversations stand, and what they take up: {@code inTheMiddle} at a question that follows the menu, in the database as a whole
 * and in the table of dialogues, and in the server's memory once all garbage is gone.
 */
record Standing(long inTheMiddle, long databaseBytes, long dialogueBytes, Inside.Held held) {

  private static final String LOOK = """
      select count(*) filter (where flow = 'recorrido' and node in ('unidades', 'correo')), pg_database_size(current_database()),
        pg_total_relation_size('flow.dialogue') from flow.dialogue""";

  static Standing of(Yardstick.Server database, Inside server) throws IOException, SQLException {
    Inside.Held held = server.held();
    try (Connection connection = database.connect("relevo"); Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(LOOK)) {
      row.next();
      return new Standing(row.getLong(1), row.getLong(2), row.getLong(3), held);
    }
  }
}
