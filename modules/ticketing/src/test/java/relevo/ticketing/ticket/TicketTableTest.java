package relevo.ticketing.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import relevo.ticketing.chat.ChatCard;

class TicketTableTest {

  Ticket ticket = new Ticket(Escalations.doubleCharge(), Instant.parse("2026-11-23T10:00:00Z"));

  @Test
  void begins_with_the_mark_of_UTF8_and_the_names_of_its_columns() {
    assertThat(new TicketTable(',').text()).startsWith("\uFEFFid,status,team,tier,").endsWith(",conversation\r\n");
  }

  @Test
  void has_a_row_for_each_ticket_with_the_separator_that_was_asked() {
    String[] rows = table(';', "hola").split("\r\n");
    assertThat(rows).hasSize(2);
    assertThat(rows[1]).startsWith(ticket.id + ";open;").contains(";5215550001001;", ";2026-11-23T10:00:00Z;");
    assertThat(rows[1].split(";")).hasSameSizeAs(rows[0].split(";"));
  }

  @Test
  void keeps_what_a_customer_wrote_from_being_a_formula_and_leaves_numbers_alone() {
    assertThat(table(',', "=HYPERLINK(\"http://x\")")).contains(",\"'=HYPERLINK(\"\"http://x\"\")\",");
    assertThat(table(',', "@sum")).contains(",'@sum,");
    assertThat(table(',', "+52 155")).contains(",+52 155,");
  }

  @Test
  void quotes_what_would_break_a_row() {
    assertThat(table(',', "uno, dos\ntres")).contains(",\"uno, dos\ntres\",");
    assertThat(table(';', "uno; dos")).contains(";\"uno; dos\";");
  }

  private String table(char separator, String lastText) {
    TicketTable table = new TicketTable(separator);
    table.add(TicketCard.of(ticket, new ChatCard(lastText, "TEXT", "customer", Instant.EPOCH, 2, null, null, false, null, null, false)));
    return table.text();
  }
}
