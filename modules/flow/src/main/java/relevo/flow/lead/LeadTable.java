package relevo.flow.lead;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import relevo.sheet.SheetCell;

/** Leads as a spreadsheet reads them: what was told is a column for each field. */
final class LeadTable {

  private static final List<String> OWN =
      List.of("id", "at", "conversation", "contact", "score", "crm", "toldAt", "consentVersion", "consentText");

  private LeadTable() {}

  static String of(List<LeadView> leads) {
    TreeSet<String> told = new TreeSet<>();
    leads.forEach(lead -> told.addAll(lead.fields().keySet()));
    StringBuilder text = new StringBuilder(SheetCell.MARK);
    try (CSVPrinter printer = CSVFormat.DEFAULT.builder().setDelimiter(';').setRecordSeparator("\n").get().print(text)) {
      printer.printRecord(Stream.concat(OWN.stream(), told.stream()).map(SheetCell::of));
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
    return cells.stream().map(SheetCell::of).toList();
  }
}
