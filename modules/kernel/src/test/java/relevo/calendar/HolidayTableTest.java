package relevo.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import relevo.kernel.ProductClock;

class HolidayTableTest {

  @TempDir Path folder;

  @Test
  void knows_the_days_of_a_team_and_of_all() {
    HolidayTable table = HolidayTable.read("equipo,dia,nombre\n*,2026-12-25,Navidad\nmesa,2026-05-15,San Isidro\n");
    assertThat(table.of("mesa")).isEqualTo(Map.of(LocalDate.of(2026, 12, 25), "Navidad", LocalDate.of(2026, 5, 15), "San Isidro"));
    assertThat(table.of("ventas").keySet()).containsExactly(LocalDate.of(2026, 12, 25));
    assertThat(HolidayTable.read("equipo,dia\n*,2026-12-25\n").of("mesa")).containsValue("festivo");
  }

  @Test
  void says_what_is_wrong_with_a_file() {
    assertThatThrownBy(() -> HolidayTable.read("dia\n")).hasMessage("La primera línea debe tener las columnas equipo y dia");
    assertThatThrownBy(() -> HolidayTable.read("equipo,dia\nmesa,25/12\n"))
        .hasMessage("«25/12», en la fila 1, no es un día como 2026-12-25");
  }

  @Test
  void stays_as_it_was_when_the_file_gets_worse() throws IOException {
    Path file = folder.resolve(Holidays.FILE);
    Holidays holidays = new Holidays();
    holidays.time = new ProductClock();
    var watched = Holidays.watched(folder);
    Files.writeString(file, "equipo,dia\nmesa,2026-12-25\n");
    holidays.look(watched);
    Files.writeString(file, "equipo,dia\nmesa,nunca jamás\n");
    holidays.look(watched);
    assertThat(holidays.of("mesa")).containsExactly(LocalDate.of(2026, 12, 25));
    Files.delete(file);
    holidays.look(watched);
    assertThat(holidays.of("mesa")).isEmpty();
  }

  @Test
  void is_shipped_in_order() throws IOException {
    assertThat(HolidayTable.read(Files.readString(Path.of("../../rules/calendario/festivos.csv"))).days()).isEmpty();
  }
}
