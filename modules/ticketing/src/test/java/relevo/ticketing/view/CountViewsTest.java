package relevo.ticketing.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import relevo.kernel.JsonText;
import relevo.ticketing.queue.Filter;
import relevo.ticketing.queue.Values;
import relevo.ticketing.queue.Viewer;

class CountViewsTest {

  @Test
  void asks_for_all_of_them_in_one_statement_with_values_of_their_own() {
    Values values = new Values();
    String statement = CountViews.statement(SystemViews.ALL, new Viewer("ana", Set.of("mesa"), Instant.EPOCH), values);
    assertThat(statement.split(" union all ")).hasSize(SystemViews.ALL.size());
    assertThat(statement).contains("select 0 as place", "select 6 as place", "limit 1001");
    assertThat(values.all().values()).contains("ana", Set.of("mesa"));
    assertThat(values.all().keySet()).allSatisfy(name -> assertThat(statement).containsPattern(":" + name + "\\b"));
  }

  @Test
  void tells_no_more_than_people_read() {
    ViewCard card = SystemViews.ALL.getFirst();
    assertThat(card.counting(1_001, 1_001, 1_000)).extracting(ViewCard::count, ViewCard::unread, ViewCard::capped).containsExactly(1_000, 1_000, true);
    assertThat(card.counting(1_000, 3, 1_000)).extracting(ViewCard::count, ViewCard::unread, ViewCard::capped).containsExactly(1_000, 3, false);
  }

  @Test
  void keeps_a_filter_as_it_is_asked_for() {
    Filter filter = JsonText.as(Filter.class, "{\"status\":\"open\",\"snoozed\":false,\"team\":\"mesa\"}");
    assertThat(JsonText.as(Filter.class, JsonText.of(filter))).isEqualTo(filter);
    assertThat(filter.snoozed()).isFalse();
    assertThat(filter.unread()).isNull();
  }
}
