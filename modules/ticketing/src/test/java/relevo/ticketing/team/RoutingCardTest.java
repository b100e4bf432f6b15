package relevo.ticketing.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RoutingCardTest {

  @Test
  void is_as_shipped_where_nothing_is_said() {
    assertThat(new RoutingCard(null, null, null, null, null).checked()).isEqualTo(RoutingCard.SHIPPED);
    assertThat(RoutingCard.SHIPPED.pushes()).isFalse();
  }

  @Test
  void refuses_a_mode_or_minutes_that_do_not_exist() {
    assertThatThrownBy(() -> new RoutingCard("auto", null, null, null, null).checked()).hasFieldOrPropertyWithValue("code", "mode-unknown");
    assertThatThrownBy(() -> new RoutingCard("push", 0, null, null, null).checked()).hasFieldOrPropertyWithValue("code", "minutes-unknown");
    assertThatThrownBy(() -> new RoutingCard("push", null, 10_081, null, null).checked()).hasMessageContaining("silentMinutes");
    assertThat(new RoutingCard("push", null, null, null, 0).checked().patienceForLanguage()).isZero();
  }
}
