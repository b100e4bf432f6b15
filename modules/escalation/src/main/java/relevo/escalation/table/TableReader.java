package relevo.escalation.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import relevo.escalation.language.Problem;
import relevo.escalation.language.RuleFile;
import relevo.escalation.language.RuleModel;
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
      problem(1, 0, "", "La tabla está vacía.", "La primera fila son los títulos: nombre, condiciones, decisiones.");
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
        problem(row.number(), 1, "política", "No existe la política «" + value + "».", Suggestion.among(HitPolicy.words(), value));
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
          throw Unreadable.cell("Esta columna ya está en la tabla.", "Junte las dos; varios valores se separan con |.");
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
      problem(row, 0, "", "Falta la columna «nombre».", "El nombre de cada regla sale en las fichas de sus decisiones.");
    }
    if (found.stream().noneMatch(placed -> placed.column() instanceof Column.Decides)) {
      problem(row, 0, "", "Ninguna columna decide nada.", "Añada, por ejemplo, «equipo» o «prioridad».");
    }
    found.stream().filter(placed -> policy == HitPolicy.FIRST && placed.column().equals(new Column.Says(Note.STRENGTH)))
        .forEach(placed -> problem(row, placed.at(), placed.header(), "En una tabla «primera» manda el orden de las filas.",
            "Quite la columna; «fuerza base», encima de los títulos, sube todas."));
  }

  private List<RuleModel> rules(List<Grid.Row> rows) {
    List<RuleModel> rules = new ArrayList<>();
    if (rows.isEmpty()) problem(1, 0, "", "La tabla no tiene ninguna regla debajo de los títulos.", null);
    if (rows.size() > MOST_RULES) {
      problem(rows.get(MOST_RULES).number(), 0, "", "Una tabla no puede tener más de 2000 reglas.", "Repártalas en varias.");
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
    if (!draft.hasName()) problem(row.number(), 0, "nombre", "Falta el nombre de la regla.", null);
    if (!draft.decides()) problem(row.number(), 0, "", "La fila no decide nada.", "Rellene, por ejemplo, «equipo».");
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
    if (stray) problem(row.number(), at, Grid.letters(at), "Hay un valor en una columna sin título.", null);
  }

  /** The language has something against this row: reads cell by cell to say which. */
  private void blame(Grid.Row row, List<Problem> ofRow) {
    int before = problems.size();
    for (Placed placed : columns) {
      RuleDraft alone = new RuleDraft(file, row.number());
      put(row, placed, alone);
      alone.problems().forEach(problem ->
          problem(row.number(), placed.at(), placed.header(), problem.message(), problem.suggestion()));
    }
    if (problems.size() == before) ofRow.forEach(problem -> problem(row.number(), 0, "", problem.message(), problem.suggestion()));
  }

  private void attempt(int row, int column, String header, Runnable part) {
    try {
      part.run();
    } catch (Unreadable unreadable) {
      problem(row, column, header, unreadable.getMessage(), unreadable.suggestion());
    }
  }

  private void problem(int row, int column, String header, String message, String suggestion) {
    if (problems.size() >= MOST_PROBLEMS) return;
    String where = header.isEmpty() ? "Fila " + row + ": " : "Fila " + row + ", columna «" + header + "»: ";
    problems.add(new Problem(file, row, column + 1, "error", where + message, suggestion));
  }
}
