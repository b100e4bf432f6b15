package relevo.ticketing.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import relevo.ticketing.queue.Filter;

class ViewWishTest {

  @Test
  void has_a_name_of_one_line() {
    assertThat(new ViewWish(" VIP\n de hoy ", null, null, Filter.NONE).checkedName()).isEqualTo("VIP de hoy");
    assertThatThrownBy(() -> new ViewWish(" ", null, null, Filter.NONE).checkedName()).hasFieldOrPropertyWithValue("status", 422);
    assertThatThrownBy(() -> new ViewWish("a".repeat(61), null, null, Filter.NONE).checkedName()).hasFieldOrPropertyWithValue("status", 422);
  }

  @Test
  void is_private_unless_it_is_a_teams() {
    assertThat(new ViewWish("a", null, "mesa", Filter.NONE).isOfTeam()).isFalse();
    assertThat(new ViewWish("a", "team", "mesa", Filter.NONE).isOfTeam()).isTrue();
    assertThatThrownBy(() -> new ViewWish("a", "team", null, Filter.NONE).isOfTeam()).hasFieldOrPropertyWithValue("code", "team-missing");
    assertThatThrownBy(() -> new ViewWish("a", "system", null, Filter.NONE).isOfTeam()).hasFieldOrPropertyWithValue("code", "scope-unknown");
    assertThatThrownBy(() -> new ViewWish("a", null, null, null).checkedFilter()).hasFieldOrPropertyWithValue("code", "filter-missing");
  }
}
