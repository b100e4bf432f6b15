package relevo.escalation.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import relevo.escalation.table.TableFile;
import relevo.escalation.team.KnownTeams;
import relevo.kernel.Refusal;

class TablesResourceTest {

  private static final String TABLE = "\uFEFFpolítica;todas\nnombre;Turno.tema;equipo\nuna;billing;mesa\n";

  private static final Map<String, String> LIVE = Map.of("tables/ruteo.csv", TABLE,
      "triggers/temas.drl", "rule \"dos\" when Turno() then decision.escalate(\"mesa\"); end",
      "triggers/no.drl", "rule \"tres\" when not Turno() then decision.escalate(\"mesa\"); end");

  TablesResource resource = new TablesResource();

  @BeforeEach
  void open() {
    resource.teams = KnownTeams.two();
    resource.releases = new Releases() {
      @Override
      Optional<Long> activeNumber() {
        return Optional.of(7L);
      }

      @Override
      public Map<String, String> files(long number) {
        return number == 7 ? LIVE : Map.of();
      }
    };
  }

  @Test
  void answers_a_table_with_the_rules_that_would_run() throws IOException {
    TablesResource.Imported read = read("text/csv", "nombre,Turno.tema,equipo\nuna,billing,mesa\n");
    assertThat(read.ok()).isTrue();
    assertThat(read.csv()).isEqualTo(TABLE);
    assertThat(read.drl()).contains("Turno( tema == \"billing\" )");
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void finds_teams_that_do_not_exist_and_says_in_which_row() throws IOException {
    TablesResource.Imported read = read("text/csv; charset=utf-8", "nombre;equipo\n\nuna;messa\n");
    assertThat(read.ok()).isFalse();
    assertThat(read.drl()).isNull();
    assertThat(read.problems()).singleElement().asString()
        .isEqualTo("tables/tabla.csv:3:2: Fila 3: No existe el equipo «messa». ¿Quiso decir «mesa»?");
  }

  @Test
  void finds_the_same_name_twice() throws IOException {
    assertThat(read("text/csv", "nombre;equipo\nuna;mesa\nuna;mesa\n").problems()).singleElement().asString().contains("Ya hay otra regla «una»");
  }

  @Test
  void reads_what_it_wrote_as_a_workbook() throws IOException {
    byte[] workbook = resource.exported("ruteo", "xlsx").content();
    TablesResource.Imported read = resource.read(TableFile.XLSX, "ruteo", new ByteArrayInputStream(workbook));
    assertThat(read.csv()).isEqualTo(TABLE);
  }

  @ParameterizedTest
  @CsvSource({"ruteo,ruteo", "ruteo.csv,ruteo", "tables/ruteo.csv,ruteo", "temas,temas", "triggers/temas.drl,temas"})
  void gives_a_live_file_by_its_name(String name, String file) {
    TablesResource.Exported table = resource.exported(name, "csv");
    assertThat(table.name()).isEqualTo(file + ".csv");
    assertThat(new String(table.content(), StandardCharsets.UTF_8)).startsWith("\uFEFFpolítica;todas\nnombre;");
  }

  @ParameterizedTest
  @CsvSource({"otra,csv,404,not-found", "ruteo,pdf,422,format-unknown", "no,csv,422,not-a-table"})
  void says_why_it_gives_nothing(String name, String format, int status, String code) {
    assertThatThrownBy(() -> resource.exported(name, format)).isInstanceOfSatisfying(Refusal.class, refusal -> {
      assertThat(refusal.status()).isEqualTo(status);
      assertThat(refusal.code()).isEqualTo(code);
    });
  }

  @Test
  void takes_no_more_than_a_table_can_need() {
    assertThatThrownBy(() -> resource.read("text/csv", "t", new ByteArrayInputStream(new byte[3 << 20])))
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(413));
    assertThatThrownBy(() -> resource.read("text/csv", "../t", new ByteArrayInputStream(new byte[0])))
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("name-unknown"));
  }

  private TablesResource.Imported read(String type, String csv) throws IOException {
    return resource.read(type, "tabla", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
  }
}
