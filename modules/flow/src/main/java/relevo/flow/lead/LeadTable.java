package relevo.flow.lead;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Leads as a spreadsheet reads them: what was told is a column for each field. */
final class LeadTable {

  /** By this mark Excel knows UTF-8. */
  private static final String MARK = "\uFEFF";
  private static final List<String> OWN =
      List.of("id", "at", "conversation", "contact", "score", "crm", "toldAt", "consentVersion", "consentText");
  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9][0-9 .,()/-]*");

  private LeadTable() {}

  static String of(List<LeadView> leads) {
    TreeSet<String> told = new TreeSet<>();
    leads.forEach(lead -> told.addAll(lead.fields().keySet()));
    StringBuilder text = new StringBuilder(MARK);
    try (CSVPrinter printer = CSVFormat.DEFAULT.builder().setDelimiter(';').setRecordSeparator("\n").get().print(text)) {
      printer.printRecord(Stream.concat(OWN.stream(), told.stream()).map(LeadTable::cell));
      for (LeadView lead : leads) printer.printRecord(row(lead, told));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static List<String> row(LeadView lead, TreeSet<String> told) {
    List<Object> cells = new ArrayList<>();
    cells.addAll(List.of(lead.id(), lead.at(), lead.conversation(), lead.contact()));
    cells.add(lead.score());
    cells.add(lead.crm());
    cells.add(lead.toldAt());
    cells.addAll(List.of(lead.consentVersion(), lead.consentText()));
    told.forEach(field -> cells.add(lead.fields().get(field)));
    return cells.stream().map(LeadTable::cell).toList();
  }

  /** What a customer wrote is no formula. */
  private static String cell(Object value) {
    String text = value == null ? "" : value.toString();
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && !NUMBER.matcher(text).matches();
    return formula ? "'" + text : text;
  }
}
