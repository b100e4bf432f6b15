package relevo.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The rows of {@code festivos.csv}: a team, or {@code *} for all, a day, and what it is called. */
record HolidayTable(Map<String, Map<LocalDate, String>> days) {

  static final HolidayTable EMPTY = new HolidayTable(Map.of());

  private static final String ALL = "*";
  private static final String NAME = "nombre";
  private static final String UNNAMED = "festivo";
  private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true)
      .setTrim(true).setIgnoreEmptyLines(true).setIgnoreHeaderCase(true).get();

  /** @throws IllegalArgumentException if a column is missing or a day is none, in Spanish */
  static HolidayTable read(String csv) {
    Map<String, Map<LocalDate, String>> days = new HashMap<>();
    try (var parser = FORMAT.parse(new StringReader(csv))) {
      if (!parser.getHeaderNames().containsAll(List.of("equipo", "dia"))) {
        throw new IllegalArgumentException("La primera línea debe tener las columnas equipo y dia");
      }
      for (CSVRecord row : parser) days.computeIfAbsent(row.get("equipo"), key -> new HashMap<>()).put(day(row), name(row));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new HolidayTable(days);
  }

  Map<LocalDate, String> of(String team) {
    Map<LocalDate, String> all = new HashMap<>(days.getOrDefault(ALL, Map.of()));
    all.putAll(days.getOrDefault(team, Map.of()));
    return Map.copyOf(all);
  }

  private static String name(CSVRecord row) {
    return row.isSet(NAME) && !row.get(NAME).isBlank() ? row.get(NAME) : UNNAMED;
  }

  private static LocalDate day(CSVRecord row) {
    try {
      return LocalDate.parse(row.get("dia"));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("«" + row.get("dia") + "», en la fila " + row.getRecordNumber() + ", no es un día como 2026-12-25");
    }
  }
}
