package relevo.escalation.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import relevo.escalation.language.Problem;
import relevo.escalation.language.RuleFile;
import relevo.escalation.language.RuleModel;
import relevo.escalation.language.Sentence;
import relevo.escalation.language.Suggestion;

/** Makes rules of a table's rows, and says of each cell that makes no sense where it stands and why. */
final class TableReader {

  static final int MOST_RULES = 2_000;
  private static final int MOST_PROBLEMS = 50;

  /** What was understood, and everything that is wrong. */
  record Reading(DecisionTable table, List<Problem> problems) {}

  private record Placed(Column column, int at, String header) {}

  private final String file;
  private final Grid grid;
  private final List<Problem> problems = new ArrayList<>();
  private HitPolicy policy = HitPolicy.COLLECT;
  private int base;
  private List<Placed> columns = List.of();

  private TableReader(String file, Grid grid) {
    this.file = file;
    this.grid = grid;
  }

  static Reading read(String file, Grid grid) {
    TableReader reader = new TableReader(file, grid);
    List<RuleModel> rules = reader.rules();
    DecisionTable table = new DecisionTable(reader.policy, rules);
    if (reader.problems.isEmpty()) reader.problems.addAll(new OverlapCheck(table).problems());
    return new Reading(table, List.copyOf(reader.problems));
  }

  private List<RuleModel> rules() {
    List<Grid.Row> rows = grid.rows().stream().filter(row -> !row.isEmpty()).toList();
    int header = 0;
    while (header < rows.size() && setting(rows.get(header))) header++;
    if (header == rows.size()) {
      problem(1, 0, "", Sentences.EMPTY, Sentences.WRITE_TITLES);
      return List.of();
    }
    columns = headers(rows.get(header));
    return problems.isEmpty() ? rules(rows.subList(header + 1, rows.size())) : List.of();
  }

  /** Takes a row above the titles that says how the table is to be read; false if it is none. */
  private boolean setting(Grid.Row row) {
    String value = row.cell(1);
    boolean single = row.cells().stream().skip(2).allMatch(String::isEmpty);
    switch (single ? Words.fold(row.cell(0)) : "") {
      case "politica", "policy", "hit policy" -> policy = HitPolicy.written(value).orElseGet(() -> {
        problem(row.number(), 1, "política", Sentences.NO_POLICY.with(value),
            Suggestion.of(HitPolicy.words(), value));
        return HitPolicy.COLLECT;
      });
      case "fuerza base", "base strength" -> attempt(row.number(), 1, "fuerza base", () -> base = RowReader.number(value));
      default -> {
        return false;
      }
    }
    return true;
  }

  /** In the order in which rules are written, whatever the order on the sheet. */
  private List<Placed> headers(Grid.Row row) {
    Map<String, Placed> found = new LinkedHashMap<>();
    for (int at = 0; at < row.cells().size(); at++) {
      String header = row.cell(at);
      int place = at;
      if (!header.isEmpty()) attempt(row.number(), at, header, () -> {
        Column column = Headers.read(header);
        if (found.putIfAbsent(column.header(), new Placed(column, place, header)) != null) {
          throw Unreadable.cell(Sentences.COLUMN_TWICE, Sentences.JOIN_COLUMNS);
        }
      });
    }
    List<Placed> sorted = found.values().stream().sorted(Comparator.comparing(Placed::column, Column.ORDER)).toList();
    checkColumns(row.number(), sorted);
    return sorted;
  }

  private void checkColumns(int row, List<Placed> found) {
    if (!problems.isEmpty()) return;
    if (found.stream().noneMatch(placed -> placed.column().equals(new Column.Says(Note.NAME)))) {
      problem(row, 0, "", Sentences.NAME_COLUMN_LACKS, Sentences.WHY_NAMES);
    }
    if (found.stream().noneMatch(placed -> placed.column() instanceof Column.Decides)) {
      problem(row, 0, "", Sentences.NO_DECISION_COLUMN, Sentences.ADD_DECISION_COLUMN);
    }
    found.stream().filter(placed -> policy == HitPolicy.FIRST && placed.column().equals(new Column.Says(Note.STRENGTH)))
        .forEach(placed -> problem(row, placed.at(), placed.header(), Sentences.ORDER_RULES, Sentences.DROP_STRENGTH));
  }

  private List<RuleModel> rules(List<Grid.Row> rows) {
    List<RuleModel> rules = new ArrayList<>();
    if (rows.isEmpty()) problem(1, 0, "", Sentences.NO_RULE, null);
    if (rows.size() > MOST_RULES) {
      problem(rows.get(MOST_RULES).number(), 0, "", Sentences.TOO_MANY_RULES, Sentences.SPLIT_RULES);
      return rules;
    }
    for (int at = 0; at < rows.size() && problems.size() < MOST_PROBLEMS; at++) {
      rules.addAll(rule(rows.get(at), at, base + rows.size() - 1 - at).rules());
    }
    return List.copyOf(rules);
  }

  private RuleFile rule(Grid.Row row, int place, int strength) {
    RuleDraft draft = new RuleDraft(file, row.number());
    if (policy == HitPolicy.FIRST) draft.strength = strength;
    int before = problems.size();
    for (Placed placed : columns) put(row, placed, draft);
    if (!draft.hasName()) problem(row.number(), 0, "nombre", Sentences.RULE_NAME_LACKS, null);
    if (!draft.decides()) problem(row.number(), 0, "", Sentences.DECIDES_NOTHING, Sentences.FILL_DECISION);
    for (int at = 0; at < row.cells().size(); at++) refuseStray(row, at);
    if (problems.size() > before) return new RuleFile(file, List.of(), List.of());
    RuleFile read = draft.read(place);
    if (!read.problems().isEmpty()) blame(row, read.problems());
    return read;
  }

  private void put(Grid.Row row, Placed placed, RuleDraft draft) {
    String cell = row.cell(placed.at());
    if (!cell.isEmpty()) {
      attempt(row.number(), placed.at(), placed.header(), () -> RowReader.put(placed.column(), cell, placed.at(), draft));
    }
  }

  private void refuseStray(Grid.Row row, int at) {
    boolean stray = !row.cell(at).isEmpty() && columns.stream().noneMatch(placed -> placed.at() == at);
    if (stray) problem(row.number(), at, Grid.letters(at), Sentences.STRAY, null);
  }

  /** The language has something against this row: reads cell by cell to say which. */
  private void blame(Grid.Row row, List<Problem> ofRow) {
    int before = problems.size();
    for (Placed placed : columns) {
      RuleDraft alone = new RuleDraft(file, row.number());
      put(row, placed, alone);
      alone.problems().forEach(problem ->
          problem(row.number(), placed.at(), placed.header(), problem.said(), problem.advice()));
    }
    if (problems.size() == before) ofRow.forEach(problem -> problem(row.number(), 0, "", problem.said(), problem.advice()));
  }

  private void attempt(int row, int column, String header, Runnable part) {
    try {
      part.run();
    } catch (Unreadable unreadable) {
      problem(row, column, header, unreadable.said(), unreadable.suggestion());
    }
  }

  private void problem(int row, int column, String header, Sentence said, Sentence suggestion) {
    if (problems.size() >= MOST_PROBLEMS) return;
    Sentence placed = header.isEmpty() ? Sentences.ROW.with(row, said) : Sentences.CELL.with(row, header, said);
    problems.add(Problem.of(file, row, column + 1, "error", placed, suggestion));
  }
}
