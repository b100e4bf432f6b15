package relevo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JourneyTest {

  List<Journey> journeys = IntStream.range(0, 500).mapToObj(Journey::of).toList();

  @Test
  void is_the_same_for_the_same_customer() {
    assertThat(Journey.of(17)).isEqualTo(journeys.get(17));
  }

  @Test
  void has_as_many_turns_for_everybody() {
    assertThat(journeys).allSatisfy(journey -> assertThat(journey.steps()).hasSize(Journeys.TURNS));
  }

  @Test
  void stands_at_a_question_in_the_middle() {
    assertThat(journeys).extracting(journey -> journey.steps().get(Journey.MIDDLE - 1).mark()).containsOnly("[unidades]", "[correo]");
  }

  @Test
  void remembers_what_its_customer_said_and_earned() {
    for (Journey journey : journeys) {
      boolean buys = journey.steps().get(1).mark().equals("[unidades]");
      String told = journey.steps().get(3).mark();
      assertThat(told).matches(buys ? "\\[(mayor:[6-9]|menor:[1-5]) unidades:10]" : "\\[anotado:cliente\\d+@example\\.com:1]");
      assertThat(journey.steps().get(3).text()).contains(told.split("[: ]")[1]);
      assertThat(journey.steps().getLast().mark()).isEqualTo(buys ? "[menu:10]" : "[menu:1]");
    }
  }

  @Test
  void asks_for_an_order_by_its_own_number() {
    assertThat(journeys).allSatisfy(journey -> {
      Journey.Step order = journey.steps().get(4);
      assertThat(order.text()).endsWith(order.mark().split(":")[1]);
    });
  }

  @Test
  void goes_every_way() {
    assertThat(journeys.stream().flatMap(journey -> journey.steps().stream()).map(step -> step.mark().split("[:\\]]")[0]))
        .contains("[mayor", "[menor", "[anotado", "[en-camino", "[entregado", "[otro", "[desconocido", "[articulo");
  }
}
