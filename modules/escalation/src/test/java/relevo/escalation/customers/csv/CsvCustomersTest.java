package relevo.escalation.customers.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import relevo.kernel.WatchedFolder;

class CsvCustomersTest {

  @TempDir Path tables;
  CsvCustomers customers = new CsvCustomers();

  @Test
  void follow_the_file() throws IOException {
    WatchedFolder folder = CsvCustomers.watched(tables);
    customers.look(folder);
    assertThat(customers.withPhone("1")).isEmpty();
    write("1,Ana,oro,");
    customers.look(folder);
    assertThat(customers.withPhone("1").orElseThrow().tier()).isEqualTo("oro");
    Files.delete(tables.resolve(CsvCustomers.FILE));
    customers.look(folder);
    assertThat(customers.withPhone("1")).isEmpty();
  }

  @Test
  void keep_what_they_know_when_the_file_is_broken() throws IOException {
    WatchedFolder folder = CsvCustomers.watched(tables);
    write("1,Ana,oro,");
    customers.look(folder);
    write("1,Ana,plata,\nrota");
    customers.look(folder);
    assertThat(customers.withPhone("1").orElseThrow().tier()).isEqualTo("oro");
  }

  @Test
  void shipped_with_the_product_can_be_read() {
    customers.look(CsvCustomers.watched(Path.of("../../rules/tables")));
    assertThat(customers.withPhone("5215550000001").orElseThrow().tier()).isEqualTo("oro");
  }

  private void write(String rows) throws IOException {
    Files.writeString(tables.resolve(CsvCustomers.FILE), "phone,name,tier,tags\n" + rows + "\n");
  }
}
