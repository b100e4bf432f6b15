package relevo.integration.helpdesk.zendesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import relevo.integration.helpdesk.zendesk.WriteThere.Comment;
import relevo.integration.vendor.Integration.Receipt;
import relevo.integration.vendor.NotDelivered;

class WriteThereTest {

  private static final String CLOSED = "{\"error\":\"RecordInvalid\",\"details\":{\"status\":[{\"description\":\"Status: closed prevents ticket update\"}]}}";
  private static final String HISTORY = "{\"audits\":[{\"id\":1,\"author_id\":901,\"metadata\":{\"custom\":{\"relevo\":\"%s\"}},\"events\":[]}],\"meta\":{\"has_more\":false}}";

  private final There there = new There();

  private Receipt comment(int attempt) throws NotDelivered {
    return there.write.comment(there.line("MessageReceived", attempt, "{}"), there.linked(), new Comment("hola", 902L, true, java.util.List.of("tok")), "m-1");
  }

  @Test
  void marks_what_it_writes() throws NotDelivered {
    there.vendor.says(200, There.ticket(7, "open", ""));
    assertThat(comment(1).vendorId()).isEqualTo("7");
    assertThat(there.vendor.asked()).containsExactly("PUT /api/v2/tickets/7.json");
    assertThat(there.vendor.body(0)).isEqualTo(
        "{\"ticket\":{\"comment\":{\"body\":\"hola\",\"public\":true,\"uploads\":[\"tok\"],\"author_id\":902},\"metadata\":{\"relevo\":\"m-1\"}}}");
  }

  @Test
  void writes_nothing_again_that_bears_its_mark() throws NotDelivered {
    there.vendor.says(200, HISTORY.formatted("m-1"));
    comment(2);
    assertThat(there.vendor.asked()).containsExactly("GET /api/v2/tickets/7/audits.json");
  }

  @Test
  void looks_through_all_pages_of_the_history_and_writes_what_is_not_in_it() throws NotDelivered {
    there.vendor.says(200, HISTORY.formatted("m-0").replace("\"has_more\":false", "\"has_more\":true,\"after_cursor\":\"abc=\"")).says(200, HISTORY.formatted("m-9"))
        .says(200, There.ticket(7, "open", ""));
    comment(2);
    assertThat(there.vendor.calls.get(1).uri().getRawQuery()).isEqualTo("page%5Bsize%5D=100&page%5Bafter%5D=abc%3D");
    assertThat(there.vendor.asked()).endsWith("PUT /api/v2/tickets/7.json");
  }

  @Test
  void goes_on_in_another_ticket_when_the_first_is_closed() throws NotDelivered {
    there.vendor.says(422, CLOSED).says(200, "{\"tickets\":[{\"id\":7,\"status\":\"closed\",\"requester_id\":902}]}").says(201, There.ticket(8, "new", "")).says(200, There.ME);
    assertThat(comment(1).vendorId()).isEqualTo("8");
    assertThat(there.vendor.asked()).containsExactly("PUT /api/v2/tickets/7.json", "GET /api/v2/tickets.json", "POST /api/v2/tickets.json", "GET /api/v2/users/me.json");
    assertThat(there.vendor.body(2)).contains("\"via_followup_source_id\":7", "\"external_id\":\"relevo:" + There.TICKET + "\"", "\"body\":\"hola\"");
    assertThat(there.vendor.calls.get(2).headers()).containsEntry("Idempotency-Key", "relevo:" + There.TICKET + ":7");
    assertThat(Linked.of(there.links, there.setup, There.TICKET).orElseThrow().id()).isEqualTo(8);
  }

  @Test
  void goes_on_in_the_ticket_that_follows_already() throws NotDelivered {
    there.vendor.says(422, CLOSED).says(200, "{\"tickets\":[{\"id\":7,\"status\":\"closed\",\"requester_id\":902},{\"id\":8,\"status\":\"open\",\"requester_id\":902}]}")
        .says(200, There.ME).says(200, HISTORY.formatted("m-0")).says(200, There.ticket(8, "open", ""));
    comment(1);
    assertThat(there.vendor.asked()).endsWith("PUT /api/v2/tickets/8.json");
  }

  @Test
  void changes_only_what_it_has_seen_and_looks_again_when_somebody_was_faster() throws NotDelivered {
    there.vendor.says(200, There.ticket(7, "open", "")).says(409, "{}").says(200, There.ticket(7, "solved", ",\"assignee_id\":4"));
    Receipt receipt = there.write.change(there.line("TicketResolved", 1, "{}"), there.linked(), "m-1",
        theirs -> theirs.isDone() ? Optional.empty() : Optional.of(NewTicket.JSON.createObjectBuilder().add("status", "solved")));
    assertThat(receipt).isEqualTo(Receipt.nothing());
    assertThat(there.vendor.body(1)).contains("\"safe_update\":true,\"updated_stamp\":\"2026-11-30T10:15:30Z\"");
    assertThat(there.vendor.calls).hasSize(3);
  }

  @Test
  void gives_up_on_a_ticket_that_was_deleted_there() {
    there.vendor.says(404, "{\"error\":\"RecordNotFound\"}");
    assertThatThrownBy(() -> comment(1)).hasMessage("ya no existe allí (404)");
  }
}
