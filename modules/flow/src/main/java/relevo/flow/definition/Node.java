package relevo.flow.definition;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One place of a flow. {@code next} and its like name other nodes; where {@code next} is null the customer stays where
 * they were.
 */
public sealed interface Node {

  String id();

  /** Every node that can follow. */
  default Stream<String> followers() {
    return Stream.empty();
  }

  /** Says something and goes on. */
  record Message(String id, Words text, String next) implements Node {

    @Override
    public Stream<String> followers() {
      return Stream.ofNullable(next);
    }
  }

  /** Offers options, as buttons up to three and as a list up to ten, and waits. {@code label} opens the list. */
  record Menu(String id, Words text, Words label, List<Option> options) implements Node {

    @Override
    public Stream<String> followers() {
      return options.stream().map(Option::next);
    }
  }

  /** Asks for one thing and waits; {@code exhausted} may take over after {@code retries} answers that do not fit. */
  record Ask(
      String id, Words text, String variable, Expected expected, List<Option> choices, Words label, Words retry, int retries,
      String exhausted, String next) implements Node {

    @Override
    public Stream<String> followers() {
      return Stream.of(Stream.ofNullable(exhausted), Stream.of(next), choices.stream().map(Option::next))
          .flatMap(nodes -> nodes).filter(node -> node != null);
    }
  }

  /** Goes one way or another by the value of a variable. */
  record Branch(String id, String variable, List<Case> cases, String otherwise) implements Node {

    /** Where these values lead. */
    public record Case(List<String> values, String next) {}

    @Override
    public Stream<String> followers() {
      return Stream.concat(cases.stream().map(Case::next), Stream.of(otherwise));
    }
  }

  /** Asks another system over HTTP; {@code saves} says which field of its answer becomes which variable. */
  record LookUp(String id, String action, Words url, Map<String, String> saves, String found, String missing, String failed)
      implements Node {

    @Override
    public Stream<String> followers() {
      return Stream.of(found, missing, failed);
    }
  }

  /** Shows the list of frequent questions, and waits. */
  record Answer(String id, Words text, Words label) implements Node {}

  /** The flow has nothing more to offer: a fact for the rules. {@code text} is said if nobody takes over. */
  record HandOver(String id, Words text, String reason) implements Node {}

  /** The talk is over; the next message begins anew. */
  record End(String id, Words text) implements Node {}
}
