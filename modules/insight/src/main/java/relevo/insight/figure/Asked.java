package relevo.insight.figure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Of which days and which rows somebody wants to know, at what moment.
 *
 * @param to the last day, included
 * @param only the value that each of these heads must have; an empty text stands for none
 * @param teams whose rows the caller sees; none for all
 */
public record Asked(LocalDate from, LocalDate to, Map<Head, String> only, Set<String> teams, Instant now) {

  public Asked {
    only = Map.copyOf(only);
    teams = Set.copyOf(teams);
  }

  boolean concernsHandOver() {
    return only.keySet().stream().anyMatch(Head.OF_HAND_OVER::contains);
  }

  /** As SQL: the moment is our own, and no text of a stranger. */
  String at(String sql) {
    return sql.replace(":now", "timestamptz '" + now + "'");
  }

  boolean filtersBy(Head head) {
    return only.containsKey(head) || (head == Head.TEAM && !teams.isEmpty());
  }

  /** Which rows, by their day; {@link #fill} gives the parameters. */
  String where() {
    return "counted and day between ? and ?" + heads();
  }

  String heads() {
    StringBuilder where = new StringBuilder();
    if (!teams.isEmpty()) where.append(" and team = any(?)");
    for (Head head : Head.values()) if (only.containsKey(head)) where.append(" and ").append(is(head, only.get(head)));
    return where.toString();
  }

  private static String is(Head head, String value) {
    if (value.isEmpty()) return head.word() + " is null";
    return head == Head.RELEASE ? "release::text = ?" : head.word() + " = ?";
  }

  int fill(Connection connection, PreparedStatement query) throws SQLException {
    query.setObject(1, from);
    query.setObject(2, to);
    return fillHeads(connection, query, 2);
  }

  int fillHeads(Connection connection, PreparedStatement query, int after) throws SQLException {
    List<Object> values = new ArrayList<>();
    addHeads(values);
    return bind(connection, query, after, values);
  }

  /** @return the last place */
  static int bind(Connection connection, PreparedStatement query, int after, List<Object> values) throws SQLException {
    int place = after;
    for (Object value : values) {
      place++;
      if (value instanceof String[] texts) query.setArray(place, connection.createArrayOf("text", texts));
      else query.setObject(place, value);
    }
    return place;
  }

  /** The values of {@link #heads}. */
  void addHeads(List<Object> values) {
    if (!teams.isEmpty()) values.add(teams.toArray(String[]::new));
    for (Head head : Head.values()) if (!only.getOrDefault(head, "").isEmpty()) values.add(only.get(head));
  }
}
