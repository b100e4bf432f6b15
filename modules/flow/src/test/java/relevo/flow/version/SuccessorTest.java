package relevo.flow.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import relevo.flow.definition.Flow;

class SuccessorTest {

  private static final String NAME = "bienvenida";

  Desk desk = new Desk();

  @Test
  void is_none_where_conversations_finish_on_the_version_they_began_with() {
    desk.publishes(NAME, Desk.greeting("A"), "finish");
    assertThat(of(1)).isEmpty();
    assertThat(desk.flows.inVersion(NAME, 1)).hasValueSatisfying(flow -> assertThat(flow.version()).isEqualTo(1));
    assertThat(desk.flows.forNewConversation().version()).isEqualTo(2);
  }

  @Test
  void is_the_live_version_where_they_move() {
    desk.publishes(NAME, Desk.greeting("A"), "move");
    assertThat(of(1)).hasValue(2);
    assertThat(of(2)).isEmpty();
  }

  @Test
  void is_what_is_live_by_now_for_those_who_were_told_to_move_earlier() {
    desk.publishes(NAME, Desk.greeting("A"), "move");
    desk.publishes(NAME, Desk.greeting("B"), "finish");
    assertThat(of(1)).hasValue(3);
    assertThat(of(2)).isEmpty();
  }

  @Test
  void is_never_a_version_that_was_withdrawn() {
    desk.publishes(NAME, Desk.greeting("A"), "finish");
    desk.publishes(NAME, Desk.greeting("B"), "move");
    desk.goesBack(NAME, 2, "finish");
    assertThat(of(1)).hasValue(2);
    assertThat(of(2)).isEmpty();
    assertThat(of(3)).isEmpty();
  }

  @Test
  void leads_back_if_the_way_back_says_so() {
    desk.publishes(NAME, Desk.greeting("A"), "move");
    desk.goesBack(NAME, 1, "move");
    assertThat(of(2)).hasValue(1);
    assertThat(of(1)).isEmpty();
  }

  @Test
  void is_none_of_a_version_or_a_flow_that_never_was() {
    desk.publishes(NAME, Desk.greeting("A"), "move");
    assertThat(of(9)).isEmpty();
    assertThat(desk.flows.successor("nadie", 1)).isEmpty();
    assertThat(desk.flows.inVersion("nadie", 1)).isEmpty();
  }

  private Optional<Integer> of(int version) {
    return desk.flows.successor(NAME, version).map(Flow::version);
  }
}
