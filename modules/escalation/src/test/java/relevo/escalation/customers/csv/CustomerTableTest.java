package relevo.escalation.customers.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CustomerTableTest {

  private static final CustomerTable TABLE = CustomerTable.read("""
      phone,name,tier,tags
      +52 1 555 000 0001,"Ferrer, Lucía",oro,mayorista; prensa
      5215550000002,Mateo,,
      """);

  @Test
  void knows_a_customer_by_phone_however_it_is_written() {
    var customer = new ListedCustomer("5215550000001", "Ferrer, Lucía", "oro", List.of("mayorista", "prensa"), Map.of());
    assertThat(TABLE.withPhone("5215550000001")).contains(customer);
    assertThat(TABLE.withPhone("+52-1-5550000001")).contains(customer);
  }

  @Test
  void leaves_unknown_what_is_empty() {
    assertThat(TABLE.withPhone("5215550000002")).contains(new ListedCustomer("5215550000002", "Mateo", null,
        List.of(), Map.of()));
  }

  @Test
  void takes_every_other_column_for_an_attribute() {
    CustomerTable table = CustomerTable.read("phone,name,tier,tags,ciudad,segmento,a=b\n1,Ana,,,Lima,,c=d\n");
    assertThat(table.withPhone("1").orElseThrow().attributes()).containsExactly(entry("a=b", "c=d"), entry("ciudad", "Lima"));
  }

  @Test
  void does_not_know_strangers_nor_customers_without_a_phone() {
    assertThat(TABLE.withPhone("1")).isEmpty();
    assertThat(TABLE.withPhone(null)).isEmpty();
  }

  @Test
  void says_what_is_wrong_with_a_file() {
    assertThatThrownBy(() -> CustomerTable.read("telefono,nombre\n1,a\n"))
        .hasMessage("La primera línea debe ser phone,name,tier,tags");
    assertThatThrownBy(() -> CustomerTable.read("phone,name,tier,tags\n1,a\n"))
        .hasMessage("Faltan columnas en la fila 1");
  }
}
