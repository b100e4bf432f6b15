package relevo.escalation.team;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The rows of {@code festivos.csv}: a team, or {@code *} for all, and a day. */
record HolidayTable(Map<String, Set<LocalDate>> days) {

  static final HolidayTable EMPTY = new HolidayTable(Map.of());

  private static final String ALL = "*";
  private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true)
      .setTrim(true).setIgnoreEmptyLines(true).setIgnoreHeaderCase(true).get();

  /** @throws IllegalArgumentException if a column is missing or a day is none, in Spanish */
  static HolidayTable read(String csv) {
    Map<String, Set<LocalDate>> days = new HashMap<>();
    try (var parser = FORMAT.parse(new StringReader(csv))) {
      if (!parser.getHeaderNames().containsAll(List.of("equipo", "dia"))) {
        throw new IllegalArgumentException("La primera línea debe tener las columnas equipo y dia");
      }
      for (CSVRecord row : parser) days.computeIfAbsent(row.get("equipo"), key -> new HashSet<>()).add(day(row));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new HolidayTable(days);
  }

  Set<LocalDate> of(String team) {
    Set<LocalDate> all = new HashSet<>(days.getOrDefault(ALL, Set.of()));
    all.addAll(days.getOrDefault(team, Set.of()));
    return Set.copyOf(all);
  }

  private static LocalDate day(CSVRecord row) {
    try {
      return LocalDate.parse(row.get("dia"));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("«" + row.get("dia") + "», en la fila " + row.getRecordNumber() + ", no es un día como 2026-12-25");
    }
  }
}
