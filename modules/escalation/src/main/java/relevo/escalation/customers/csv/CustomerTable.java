package relevo.escalation.customers.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The rows of {@code clientes.csv}, by phone. */
record CustomerTable(Map<String, ListedCustomer> customers) {

  static final CustomerTable EMPTY = new CustomerTable(Map.of());

  private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true)
      .setTrim(true).setIgnoreEmptyLines(true).setIgnoreHeaderCase(true).get();

  private static final List<String> OURS = List.of("phone", "name", "tier", "tags");

  /** @throws IllegalArgumentException if the columns {@code phone,name,tier,tags} are not there, in Spanish */
  static CustomerTable read(String csv) {
    Map<String, ListedCustomer> customers = new HashMap<>();
    try (var parser = FORMAT.parse(new StringReader(csv))) {
      if (!parser.getHeaderNames().containsAll(OURS)) {
        throw new IllegalArgumentException("La primera línea debe ser phone,name,tier,tags");
      }
      for (CSVRecord row : parser) {
        if (!row.isConsistent()) {
          throw new IllegalArgumentException("Faltan columnas en la fila " + row.getRecordNumber());
        }
        customers.put(digits(row.get("phone")), customer(row));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CustomerTable(Map.copyOf(customers));
  }

  /** @param phone in any spelling; null if the customer has none */
  Optional<ListedCustomer> withPhone(String phone) {
    return phone == null ? Optional.empty() : Optional.ofNullable(customers.get(digits(phone)));
  }

  private static ListedCustomer customer(CSVRecord row) {
    String tier = row.get("tier").isEmpty() ? null : row.get("tier");
    List<String> tags = Arrays.stream(row.get("tags").split("[;|]")).map(String::strip).filter(tag -> !tag.isEmpty())
        .toList();
    return new ListedCustomer(digits(row.get("phone")), row.get("name"), tier, tags, attributes(row));
  }

  private static Map<String, String> attributes(CSVRecord row) {
    Map<String, String> others = new TreeMap<>(row.toMap());
    others.keySet().removeIf(column -> OURS.contains(column.toLowerCase(Locale.ROOT)));
    others.values().removeIf(String::isEmpty);
    return others;
  }

  private static String digits(String phone) {
    return phone.replaceAll("\\D", "");
  }
}
