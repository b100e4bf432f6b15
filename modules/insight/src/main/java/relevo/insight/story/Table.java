package relevo.insight.story;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Rows of one table as objects: each public field is the column of its name. */
final class Table<F extends Fact> {

  private final String name;
  private final Constructor<F> constructor;
  private final List<Field> fields;
  private final String upsert;

  Table(String name, Class<F> type) {
    this.name = name;
    try {
      constructor = type.getDeclaredConstructor();
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
    fields = Arrays.stream(type.getFields()).filter(field -> !Modifier.isStatic(field.getModifiers()))
        .peek(field -> field.setAccessible(true)).toList();
    upsert = "insert into insight." + name + " (" + columns("") + ") values (" + fields.stream().map(field -> "?").collect(Collectors.joining(", "))
        + ") on conflict (id) do update set " + fields.stream().map(field -> column(field) + " = excluded." + column(field)).collect(Collectors.joining(", "));
  }

  String name() {
    return name;
  }

  /** @param where begins after {@code from … t}, with one parameter */
  List<F> rows(Connection connection, String where, java.sql.Array parameter) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement("select " + columns("t.") + " from insight." + name + " t " + where)) {
      query.setArray(1, parameter);
      try (ResultSet row = query.executeQuery()) {
        List<F> rows = new ArrayList<>();
        while (row.next()) rows.add(row(row));
        return rows;
      }
    }
  }

  void write(Connection connection, Collection<F> rows) throws SQLException {
    if (rows.isEmpty()) return;
    try (PreparedStatement statement = connection.prepareStatement(upsert)) {
      for (F row : rows) {
        int place = 0;
        for (Object value : values(row)) statement.setObject(++place, value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  /** What the row says now, to see later whether it changed. */
  List<Object> values(F row) {
    List<Object> values = new ArrayList<>(fields.size());
    try {
      for (Field field : fields) values.add(field.get(row));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
    return values;
  }

  private F row(ResultSet from) throws SQLException {
    try {
      F row = constructor.newInstance();
      int place = 0;
      for (Field field : fields) field.set(row, value(from, ++place, field.getType()));
      return row;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object value(ResultSet row, int place, Class<?> type) throws SQLException {
    if (type.isPrimitive()) return type == int.class ? row.getInt(place) : type == long.class ? row.getLong(place) : (Object) row.getBoolean(place);
    if (type != Instant.class) return row.getObject(place, type);
    OffsetDateTime at = row.getObject(place, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  private String columns(String prefix) {
    return fields.stream().map(field -> prefix + column(field)).collect(Collectors.joining(", "));
  }

  private static String column(Field field) {
    return field.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
