package relevo.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What all customers of one phase say, in order of sending: the same for the same seed, with the answers it must get. Everybody goes on
 * with the turn that is the first of theirs here.
 */
record Script(String channel, List<Saying> sayings) {

  Script {
    sayings = List.copyOf(sayings);
  }

  Script(List<Saying> sayings) {
    this(Webhook.PHONE_NUMBER_ID, sayings);
  }

  /** @param phase below 100; no two phases share a customer */
  static Script of(int phase, int customers, int messages) {
    Random random = new Random(phase);
    List<FlowMarks> minds = Stream.generate(FlowMarks::new).limit(customers).toList();
    List<Integer> order = new ArrayList<>(IntStream.range(0, customers).boxed().toList());
    Collections.shuffle(order, random);
    List<Saying> sayings = new ArrayList<>(messages);
    for (int i = 0; i < messages; i++) {
      int customer = order.get(i % customers);
      String text = sentence(random);
      sayings.add(new Saying(phone(phase, customer), i / customers, text, minds.get(customer).answerTo(text)));
    }
    return new Script(sayings);
  }

  long handOvers() {
    return sayings.stream().filter(saying -> saying.mark().equals(FlowMarks.HAND_OVER)).count();
  }

  /** The turn with which each customer begins. */
  Map<String, Integer> beginnings() {
    Map<String, Integer> beginnings = new HashMap<>();
    sayings.forEach(saying -> beginnings.putIfAbsent(saying.phone(), saying.turn()));
    return beginnings;
  }

  static String phone(int phase, int customer) {
    return String.format("507%02d%08d", phase, customer);
  }

  /** In a hundred: 20 greetings, 60 questions, 5 calls for a person, 15 that nobody understands. */
  private static String sentence(Random random) {
    int kind = random.nextInt(100);
    if (kind < 20) return random.nextBoolean() ? "hola" : "menu";
    if (kind < 80) return FlowMarks.TOPICS.get(random.nextInt(FlowMarks.TOPICS.size()));
    if (kind < 85) return "agente";
    return "xyzzy " + random.nextInt(1_000_000);
  }
}
