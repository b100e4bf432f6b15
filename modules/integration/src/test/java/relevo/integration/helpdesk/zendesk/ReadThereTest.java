package relevo.integration.helpdesk.zendesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import relevo.integration.helpdesk.zendesk.Deed.Sort;
import relevo.integration.vendor.NotDelivered;

class ReadThereTest {

  private static final String EVA = "{\"user\":{\"id\":5,\"role\":\"agent\",\"email\":\"eva@x.example\"}}";
  private static final String HISTORY = """
      {"audits":[
        {"id":1,"author_id":901,"events":[{"id":11,"type":"Comment","author_id":901,"public":true,"body":"nuestro"}]},
        {"id":2,"author_id":901,"events":[{"id":12,"type":"Comment","author_id":902,"public":true,"body":"del cliente"}]},
        {"id":3,"author_id":5,"events":[{"id":13,"type":"Comment","author_id":5,"public":false,"body":"nota"}]},
        {"id":4,"author_id":5,"events":[{"id":14,"type":"Comment","author_id":5,"public":true,"body":"<p>Ya</p>","plain_body":"Ya","attachments":[{"id":1}]},
          {"id":15,"type":"Change","field_name":"assignee_id","value":"5","previous_value":null},
          {"id":16,"type":"Change","field_name":"status","value":"%s","previous_value":"open"},
          {"id":17,"type":"Notification","body":"x"}]}],"meta":{"has_more":false}}""";

  private final There there = new There();

  @Test
  void brings_what_agents_did_and_never_what_we_or_the_customer_did() throws NotDelivered {
    there.vendor.says(200, There.ticket(7, "solved", ",\"assignee_id\":5")).says(200, HISTORY.formatted("solved")).says(200, EVA);
    assertThat(there.read.deeds(new Line(there.setup, null, 1), there.linked())).containsExactly(
        new Deed(Sort.REPLY, "14", "eva@x.example", "Ya", 1), new Deed(Sort.ASSIGN, "change 15", "eva@x.example", null, 0),
        new Deed(Sort.SOLVE, "change 16", "eva@x.example", null, 0));
  }

  @Test
  void leaves_out_an_end_that_was_taken_back() throws NotDelivered {
    there.vendor.says(200, There.ticket(7, "open", "")).says(200, HISTORY.formatted("solved")).says(200, EVA);
    assertThat(there.read.deeds(new Line(there.setup, null, 1), there.linked())).extracting(Deed::sort).containsExactly(Sort.REPLY);
  }

  @Test
  void takes_pending_for_an_end_only_where_an_administrator_says_so() throws NotDelivered {
    there.vendor.says(200, There.ticket(7, "pending", "")).says(200, HISTORY.formatted("pending")).says(200, EVA);
    assertThat(there.read.deeds(new Line(there.setup, null, 1), there.linked())).extracting(Deed::sort).doesNotContain(Sort.SOLVE);
    There early = new There(Map.of("resolvedWhen", "pending"));
    early.vendor.says(200, There.ticket(7, "pending", "")).says(200, HISTORY.formatted("pending")).says(200, EVA);
    assertThat(early.read.deeds(new Line(early.setup, null, 1), early.linked())).extracting(Deed::sort).contains(Sort.SOLVE);
  }

  @Test
  void does_not_take_an_end_users_words_for_an_agents() throws NotDelivered {
    there.vendor.says(200, There.ticket(7, "open", "")).says(200, HISTORY.formatted("open")).says(200, EVA.replace("agent", "end-user"));
    assertThat(there.read.deeds(new Line(there.setup, null, 1), there.linked())).isEmpty();
  }

  @Test
  void asks_nothing_more_once_the_time_for_all_of_it_is_over() {
    there.vendor.says(200, There.ticket(7, "open", ""));
    Line over = new Line(there.setup, null, 1, System.nanoTime() - 1);
    assertThatThrownBy(() -> there.read.deeds(over, there.linked())).isInstanceOf(NotDelivered.class).hasMessage("no contestó a tiempo");
    assertThat(there.vendor.calls).isEmpty();
  }
}
