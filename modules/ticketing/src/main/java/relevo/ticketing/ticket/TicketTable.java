package relevo.ticketing.ticket;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relevo.sheet.SheetCell;

/** Tickets as a spreadsheet reads them, one a row. What a customer wrote is no formula in it. */
final class TicketTable {

  private static final String END = "\r\n";
  private static final List<String> COLUMNS = List.of("id", "status", "team", "tier", "priority", "agent", "name", "phone", "language", "tags", "because",
      "openedAt", "waitingSince", "dueAt", "snoozedUntil", "lastAt", "lastFrom", "lastText", "unread", "outcome", "conversation");
  private static final Pattern TO_BE_QUOTED = Pattern.compile("[\",;\r\n]");

  private final StringBuilder text = new StringBuilder(SheetCell.MARK);
  private final char separator;

  TicketTable(char separator) {
    this.separator = separator;
    row(COLUMNS.stream());
  }

  void add(TicketCard ticket) {
    row(Stream.of(ticket.id(), ticket.status(), ticket.team(), ticket.tier(), ticket.priority(), ticket.agent(), ticket.contact().name(), ticket.contact().phone(),
        ticket.language(), joined(ticket.tags()), joined(ticket.because()), ticket.openedAt(), ticket.waitingSince(), ticket.dueAt(), ticket.snoozedUntil(),
        ticket.lastAt(), ticket.lastFrom(), ticket.lastText(), ticket.unread(), ticket.outcome(), ticket.conversation()));
  }

  String text() {
    return text.toString();
  }

  private void row(Stream<?> cells) {
    text.append(cells.map(TicketTable::cell).collect(Collectors.joining(String.valueOf(separator)))).append(END);
  }

  private static String joined(List<String> words) {
    return words == null ? "" : String.join(" · ", words);
  }

  private static String cell(Object value) {
    String safe = SheetCell.of(value);
    return TO_BE_QUOTED.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
