package relevo.kernel;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.Function;

/** Many rows in one statement of one form, however many they are: each column is an array, for {@code unnest}. */
public final class Column {

  private Column() {}

  /** @param type the database's name of what {@code value} makes of a row, such as {@code uuid} */
  public static <T> Array of(Connection connection, String type, Collection<T> rows, Function<T, Object> value) throws SQLException {
    return connection.createArrayOf(type, rows.stream().map(value).toArray());
  }
}
