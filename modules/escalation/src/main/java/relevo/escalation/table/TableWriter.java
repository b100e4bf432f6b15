package relevo.escalation.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relevo.escalation.language.RuleModel;

/** Writes rules down in the one canonical form of a table. */
final class TableWriter {

  private final List<RowWriter> rows;
  /** How to write each demand column: with the way in its header, if all its cells say the same one and nothing else. */
  private final Map<Column.Asks, Way> ways = new TreeMap<>(Column.ORDER);

  private TableWriter(DecisionTable table) {
    this.rows = table.rules().stream().map(rule -> RowWriter.of(rule, table.policy() != HitPolicy.FIRST)).toList();
    rows.stream().flatMap(row -> row.demands().keySet().stream()).distinct().forEach(column -> ways.put(column, way(column)));
  }

  /** @throws Unfit if a table cannot say one of the rules */
  static Grid write(DecisionTable table) {
    List<RuleModel> rules = table.rules();
    if (rules.size() > TableReader.MOST_RULES) throw new Unfit(Unfitting.TOO_MANY_RULES);
    if (rules.isEmpty()) throw new Unfit(Unfitting.NO_RULE);
    TableWriter writer = new TableWriter(table);
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of("política", table.policy().spanish()));
    if (table.policy() == HitPolicy.FIRST && table.base() != 0) lines.add(List.of("fuerza base", String.valueOf(table.base())));
    lines.addAll(writer.lines());
    List<Grid.Row> grid = new ArrayList<>();
    lines.forEach(cells -> grid.add(new Grid.Row(grid.size() + 1, cells)));
    return new Grid(List.copyOf(grid));
  }

  private List<List<String>> lines() {
    List<Column> columns = Stream.<Column>concat(ways.keySet().stream(), rows.stream().flatMap(row -> row.cells().keySet().stream()))
        .distinct().sorted(Column.ORDER).toList();
    if (columns.size() > Grid.MOST_COLUMNS) throw new Unfit(Unfitting.TOO_MANY_COLUMNS.with(Grid.MOST_COLUMNS));
    List<List<String>> lines = new ArrayList<>();
    lines.add(columns.stream().map(this::header).toList());
    rows.forEach(row -> lines.add(columns.stream().map(column -> cell(row, column)).toList()));
    return lines;
  }

  private String header(Column column) {
    return column instanceof Column.Asks asks ? new Column.Asks(asks.field(), ways.get(asks)).header() : column.header();
  }

  private String cell(RowWriter row, Column column) {
    String text = column instanceof Column.Asks asks ? demanded(row.demands().getOrDefault(asks, List.of()), ways.get(asks))
        : row.cells().getOrDefault(column, "");
    if (text.length() > Grid.LONGEST_CELL) throw new Unfit(Unfitting.COLUMN_TOO_LONG.with(header(column)));
    return text;
  }

  private static String demanded(List<Demanded> demands, Way way) {
    if (way != Way.FREE) return demands.stream().map(Demanded::values).collect(Collectors.joining(" && "));
    List<String> said = new ArrayList<>();
    for (int at = 0; at < demands.size(); at++) {
      boolean range = at + 1 < demands.size() && demands.get(at).way() == Way.AT_LEAST && demands.get(at + 1).way() == Way.AT_MOST;
      said.add(range ? demands.get(at).values() + ".." + demands.get(++at).values() : demands.get(at).said());
    }
    return String.join(" && ", said);
  }

  private Way way(Column.Asks column) {
    if (column.way() != Way.FREE) return column.way();
    List<List<Demanded>> cells = rows.stream().map(row -> row.demands().getOrDefault(column, List.of()))
        .filter(demands -> !demands.isEmpty()).toList();
    List<Way> said = cells.stream().flatMap(List::stream).map(Demanded::way).distinct().toList();
    return said.size() == 1 && cells.stream().allMatch(demands -> demands.size() == 1) ? said.getFirst() : Way.FREE;
  }
}
