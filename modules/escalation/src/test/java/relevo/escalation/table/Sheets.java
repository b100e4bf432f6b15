package relevo.escalation.table;

import java.util.List;
import relevo.escalation.language.Problem;

/** Tables for tests, cells apart by semicolons. */
final class Sheets {

  static final String TITLES = "nombre;Turno.tema;equipo;prioridad\n";

  private Sheets() {}

  static TableReader.Reading read(String csv) {
    return TableReader.read("tables/t.csv", Csv.read(csv));
  }

  static String drl(String csv) {
    TableReader.Reading reading = read(csv);
    if (!reading.problems().isEmpty()) throw new AssertionError(reading.problems());
    return reading.table().drl();
  }

  static List<String> problems(String csv) {
    return TableFile.read("tables/t.csv", csv).problems().stream().map(Problem::toString).toList();
  }
}
