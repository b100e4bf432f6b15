package relevo.ticketing.queue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.kernel.JsonText;

class FilterTest {

  /** Nothing leads to these but a look at each ticket there ever was. */
  @ParameterizedTest
  @ValueSource(strings = {"{\"unread\":true}", "{\"language\":\"pt\"}", "{\"priority\":\"alta\",\"team\":\"mesa\"}", "{\"language\":\"pt\",\"agent\":\" \"}",
      "{\"any\":[{\"team\":\"mesa\"},{\"tag\":\"vip\"}]}"})
  void is_of_what_is_to_be_done_where_nothing_else_makes_it_few(String json) {
    Filter bounded = said(json).bounded();
    assertThat(bounded.status()).isEqualTo("unresolved");
    assertThat(bounded.language()).isEqualTo(said(json).language());
    assertThat(bounded.unread()).isEqualTo(said(json).unread());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"team\":\"mesa\"}", "{\"status\":\"resolved\",\"language\":\"pt\"}", "{\"agent\":\"me\",\"unread\":true}",
      "{\"tag\":\"vip\",\"priority\":\"alta\"}", "{\"mentioned\":true,\"unread\":true}", "{\"q\":\"mia\",\"language\":\"pt\"}", "{\"unread\":false}"})
  void stays_as_it_is_otherwise(String json) {
    assertThat(said(json).bounded()).isEqualTo(said(json));
  }

  private static Filter said(String json) {
    return JsonText.as(Filter.class, json);
  }
}
