package relevo.escalation.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.escalation.language.Problem;

class CsvTest {

  @ParameterizedTest
  @ValueSource(strings = {"a;b\n1;2\n", "a,b\n1,2\n", "a\tb\n1\t2\n", "\uFEFFa;b\r\n1;2\r\n", "\"a\";b\n1;\"2\""})
  void is_read_whatever_separates_its_cells(String text) {
    assertThat(Csv.read(text).rows()).extracting(Grid.Row::cells).containsExactly(List.of("a", "b"), List.of("1", "2"));
  }

  @Test
  void keeps_the_numbers_that_a_spreadsheet_shows() {
    assertThat(Csv.read("a\n\n\"dos\nlíneas\"\nb\n").rows()).extracting(Grid.Row::number).containsExactly(1, 2, 3, 4);
  }

  @Test
  void never_writes_what_a_spreadsheet_takes_for_a_formula() {
    String csv = Csv.write(new Grid(List.of(new Grid.Row(1, List.of("=1", "+1", "-1", "@a", "'=1", "a")))));
    assertThat(csv).isEqualTo("\uFEFF'=1;'+1;'-1;'@a;''=1;a\n");
    assertThat(Csv.read(csv).rows().getFirst().cells()).containsExactly("=1", "+1", "-1", "@a", "'=1", "a");
  }

  @Test
  void refuses_formulas_and_names_the_cell() {
    assertThatThrownBy(() -> Csv.read("a;b\n1; =SUMA(A1)\n")).isInstanceOf(Unreadable.class).hasMessage("La celda B2 lleva una fórmula.");
  }

  @Test
  void refuses_what_is_too_large() {
    assertThatThrownBy(() -> Csv.read("a;" + "x".repeat(1_001))).hasMessageContaining("B1 es demasiado largo");
    assertThatThrownBy(() -> Csv.read("a;".repeat(70) + "x")).hasMessageContaining("demasiadas columnas");
    assertThatThrownBy(() -> Csv.read("a\n".repeat(2_011))).hasMessageContaining("demasiadas filas");
    assertThatThrownBy(() -> Csv.read("ñ".repeat(300 << 10))).hasMessageContaining("512 KB");
  }

  @Test
  void refuses_quotes_that_never_close() {
    assertThatThrownBy(() -> Csv.read("a;b\n\"1;2\n")).isInstanceOf(Unreadable.class).hasMessageContaining("CSV bien formado");
    assertThatThrownBy(() -> Csv.read("a;b\n\"1\"x;2\n")).isInstanceOf(Unreadable.class).hasMessageContaining("CSV bien formado");
  }

  @Test
  void says_that_a_file_is_in_windows_1252_and_how_to_help_it() {
    assertThat(problem("nombre;equipo\nmañana;mesa\n".getBytes(Charset.forName("windows-1252")))).satisfies(problem -> {
      assertThat(problem.line()).isEqualTo(2);
      assertThat(problem.message()).contains("Windows-1252", "«mañana»");
      assertThat(problem.suggestion()).contains("CSV UTF-8");
    });
    assertThat(problem("nombre;equipo\n".getBytes(StandardCharsets.UTF_16)).message()).contains("UTF-16");
  }

  @Test
  void says_so_too_when_the_bytes_are_lost_already() {
    String lost = new String("nombre;equipo\nmañana;mesa\n".getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    assertThat(TableFile.read("t.csv", lost).problems()).singleElement()
        .satisfies(problem -> assertThat(problem.toString()).startsWith("t.csv:2:1").contains("Windows-1252"));
  }

  private static Problem problem(byte[] bytes) {
    return TableFile.imported("t.csv", bytes, false).file().problems().getFirst();
  }
}
