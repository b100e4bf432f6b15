package relevo.escalation.table;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import relevo.escalation.language.Problem;
import relevo.escalation.language.RuleFile;
import relevo.escalation.table.TableReader.Reading;

/** Rules as tables, in and out: the same rules, whichever of the two one edits. */
public final class TableFile {

  public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final String ENDING = ".csv";

  private TableFile() {}

  /** True of the name of a file that holds rules as a table. */
  public static boolean isTable(String name) {
    return name.endsWith(ENDING);
  }

  /** True of the files with rules in the folder in which the list of customers lies too. */
  public static boolean isTable(Path file) {
    return isTable(file.toString()) && !file.endsWith("clientes.csv");
  }

  /** The rules of a CSV text. Never throws, whatever the text. */
  public static RuleFile read(String name, String csv) {
    try {
      return ruleFile(name, TableReader.read(name, Csv.read(csv)));
    } catch (Unreadable unreadable) {
      return unreadable(name, unreadable);
    }
  }

  /** A file as somebody sent it; in canonical CSV and in DRL only if nothing is wrong with it. */
  public record Import(RuleFile file, Optional<String> csv, Optional<String> drl) {}

  /** Never throws, whatever the bytes. */
  public static Import imported(String name, byte[] bytes, boolean xlsx) {
    try {
      Reading reading = TableReader.read(name, xlsx ? Xlsx.read(bytes) : Csv.read(Encoding.text(bytes)));
      RuleFile file = ruleFile(name, reading);
      if (file.problems().stream().anyMatch(Problem::refuses)) return new Import(file, Optional.empty(), Optional.empty());
      return new Import(file, Optional.of(Csv.write(TableWriter.write(reading.table()))), Optional.of(reading.table().drl()));
    } catch (Unreadable unreadable) {
      return new Import(unreadable(name, unreadable), Optional.empty(), Optional.empty());
    } catch (Unfit unfit) {
      return new Import(unreadable(name, new Unreadable(1, 0, unfit.why(), null)), Optional.empty(), Optional.empty());
    }
  }

  /**
   * The canonical table of a rule file.
   *
   * @param text DRL, or CSV if the name says so
   * @throws Unfit if a rule cannot stand in a table
   */
  public static String csv(String name, String text) {
    return Csv.write(TableWriter.write(table(name, text)));
  }

  /** As {@link #csv}, as an Excel workbook. */
  public static byte[] xlsx(String name, String text) {
    Grid grid = TableWriter.write(table(name, text));
    int header = grid.rows().size() - table(name, text).rules().size();
    return Xlsx.write(grid, "reglas", header);
  }

  /** A problem found by whoever did not know that it is in a table. */
  public static Problem placed(Problem problem) {
    String message = problem.message();
    if (message.startsWith("Fila ") || message.startsWith("Las filas ")) return problem;
    return Problem.of(problem.file(), problem.line(), problem.column(), problem.severity(),
        Sentences.ROW.with(problem.line(), problem.said()), problem.advice());
  }

  private static DecisionTable table(String name, String text) {
    if (isTable(name)) return sound(TableReader.read(name, Csv.read(text)));
    RuleFile file = RuleFile.read(name, text);
    if (file.problems().stream().anyMatch(Problem::refuses)) throw new Unfit(Unfitting.FILE_WRONG);
    return DecisionTable.of(file, text);
  }

  private static DecisionTable sound(Reading reading) {
    if (reading.problems().stream().anyMatch(Problem::refuses)) throw new Unfit(Unfitting.TABLE_WRONG);
    return reading.table();
  }

  private static RuleFile ruleFile(String name, Reading reading) {
    return new RuleFile(name, reading.table().rules(), reading.problems());
  }

  private static RuleFile unreadable(String name, Unreadable unreadable) {
    return new RuleFile(name, List.of(), List.of(unreadable.in(name)));
  }
}
