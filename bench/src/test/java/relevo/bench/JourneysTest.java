package relevo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JourneysTest {

  @Test
  void let_everybody_take_one_turn_before_anybody_takes_the_next() {
    List<Saying> sayings = Journeys.script(1, 40, 0, 3).sayings();
    assertThat(sayings).hasSize(120).extracting(Saying::turn).isSorted();
    Set<String> first = new HashSet<>(sayings.subList(0, 40).stream().map(Saying::phone).toList());
    assertThat(first).hasSize(40).isEqualTo(new HashSet<>(sayings.subList(40, 80).stream().map(Saying::phone).toList()));
  }

  @Test
  void go_on_in_the_next_leg_where_they_stood() {
    Script asking = Leg.ASKING.script(1, 5);
    assertThat(asking.beginnings()).hasSize(5).allSatisfy((phone, turn) -> assertThat(turn).isEqualTo(Journey.MIDDLE));
  }

  @Test
  void are_the_same_in_legs_as_in_one_go() {
    List<Saying> legs = new ArrayList<>();
    Stream.of(Leg.values()).forEach(leg -> legs.addAll(leg.script(1, 30).sayings()));
    assertThat(legs).isEqualTo(Journeys.script(1, 30, 0, Journeys.TURNS).sayings());
  }

  @Test
  void write_to_a_number_of_their_own() {
    assertThat(Journeys.script(1, 1, 0, 1).channel()).isEqualTo(Journeys.CHANNEL).isNotEqualTo(Script.of(1, 1, 1).channel());
  }
}
