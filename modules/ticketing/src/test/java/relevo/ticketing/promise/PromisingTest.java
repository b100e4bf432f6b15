package relevo.ticketing.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import relevo.events.ticketing.TicketOverdue.Clock;

class PromisingTest {

  @Test
  void promises_nothing_for_a_priority_that_is_left_out() {
    List<PromiseCard> whole = new Promising(List.of(new PromiseCard("alta", 5, null, 60))).checked();
    assertThat(whole).extracting(PromiseCard::priority).containsExactly("baja", "normal", "alta", "urgente");
    assertThat(whole.get(2)).isEqualTo(new PromiseCard("alta", 5, null, 60));
    assertThat(whole.get(0)).isEqualTo(new PromiseCard("baja", null, null, null));
  }

  @Test
  void refuses_what_makes_no_sense() {
    assertRefused("promises-missing", (List<PromiseCard>) null);
    assertRefused("priority-unknown", List.of(new PromiseCard("máxima", 5, 5, 5)));
    assertRefused("priority-unknown", List.of(new PromiseCard(null, 5, 5, 5)));
    assertRefused("priority-twice", List.of(new PromiseCard("alta", 5, 5, 5), new PromiseCard("alta", 6, 6, 6)));
    for (int minutes : new int[] {0, -1, 43_201}) assertRefused("minutes-unknown", List.of(new PromiseCard("alta", 5, 5, minutes)));
  }

  @Test
  void is_shipped_with_one_for_each_priority_the_urgent_soonest() {
    assertThat(new Promising(Promises.SHIPPED).checked()).isEqualTo(Promises.SHIPPED);
    for (Clock clock : Clock.values()) {
      assertThat(Promises.SHIPPED).extracting(card -> -card.minutes(clock)).isSorted();
    }
  }

  @Test
  void promises_some_tickets_something_of_their_own() {
    PromiseCard vip = new PromiseCard("alta", 5, null, 60, null, "vip");
    PromiseCard experts = new PromiseCard("alta", 90, null, null, 3, null);
    assertThat(new Promising(List.of(vip, experts)).checked()).hasSize(6).endsWith(vip, experts)
        .contains(new PromiseCard("alta", null, null, null));
    assertRefused("promise-twice", List.of(vip, new PromiseCard("alta", 6, 6, 6, null, "vip")));
    assertRefused("tier-unknown", List.of(new PromiseCard("alta", 5, 5, 5, 1, null)));
    assertRefused("customer-unknown", List.of(new PromiseCard("alta", 5, 5, 5, null, "oro")));
  }

  private static void assertRefused(String code, List<PromiseCard> promises) {
    assertThatThrownBy(() -> new Promising(promises).checked()).hasFieldOrPropertyWithValue("code", code)
        .hasFieldOrPropertyWithValue("status", 422);
  }
}
