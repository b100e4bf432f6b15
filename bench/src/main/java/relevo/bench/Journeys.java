package relevo.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** What the customers of the flow {@code recorrido} say: everybody one turn, in an order that stays, then everybody the next. */
final class Journeys {

  /** The number whose new conversations get that flow. */
  static final String CHANNEL = "100000000000007";
  static final int TURNS = 7;

  private Journeys() {}

  /** @param phase below 100; {@code from} the first turn, and {@code to} the one before which they stop */
  static Script script(int phase, int customers, int from, int to) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, customers).boxed().toList());
    Collections.shuffle(order, new Random(phase));
    List<Journey> journeys = IntStream.range(0, customers).mapToObj(Journey::of).toList();
    List<Saying> sayings = new ArrayList<>();
    for (int turn = from; turn < to; turn++) {
      for (int customer : order) {
        Journey.Step step = journeys.get(customer).steps().get(turn);
        sayings.add(new Saying(Script.phone(phase, customer), turn, step.text(), step.mark()));
      }
    }
    return new Script(CHANNEL, sayings);
  }
}
