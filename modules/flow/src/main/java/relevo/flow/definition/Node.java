package relevo.flow.definition;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One place of a flow. {@code next} and its like name other nodes; where {@code next} is null the customer stays where
 * they were.
 */
public sealed interface Node {

  String id();

  /** Every node that can follow. */
  Stream<String> followers();

  /** What gets a value here, by the names of the variables. */
  default Stream<String> fills() {
    return Stream.empty();
  }

  /** Says something and goes on. Each of text, media, link and template may be null; a template stands alone. */
  record Message(String id, Words text, Attachment media, Link link, Blanks template, String next) implements Node {

    @Override
    public Stream<String> followers() {
      return Stream.ofNullable(next);
    }
  }

  /** Offers options, as buttons up to three and as a list up to ten, and waits. {@code label} opens the list. */
  record Menu(String id, Words text, Words label, List<Option> options, Silence silence) implements Node {

    @Override
    public Stream<String> followers() {
      return Stream.concat(options.stream().map(Option::next), Silence.after(silence));
    }
  }

  /** Asks for one thing and waits; {@code exhausted} may take over after {@code retries} answers that do not fit. */
  record Ask(
      String id, Words text, String variable, Expected expected, List<Option> choices, Words label, Words retry, int retries,
      String exhausted, String next, Silence silence) implements Node {

    @Override
    public Stream<String> followers() {
      Stream<String> ways = Stream.concat(Stream.of(next), choices.stream().map(Option::next));
      return Stream.of(Stream.ofNullable(exhausted), ways, Silence.after(silence)).flatMap(nodes -> nodes).filter(Objects::nonNull);
    }

    @Override
    public Stream<String> fills() {
      return Stream.of(variable);
    }
  }

  /** Goes one way or another: by the value of a variable, or, where {@code variable} is null, by conditions. */
  record Branch(String id, String variable, List<Case> cases, String otherwise) implements Node {

    /** Where one of these values leads; or, where there are none, a condition in the rules' grammar. */
    public record Case(List<String> values, String when, String next) {}

    @Override
    public Stream<String> followers() {
      return Stream.concat(cases.stream().map(Case::next), Stream.of(otherwise));
    }

    public List<String> conditions() {
      return cases.stream().map(Case::when).toList();
    }

    /** Where the variable's value leads. */
    public String after(String value) {
      return cases.stream().filter(one -> one.values().stream().anyMatch(value.strip()::equalsIgnoreCase)).map(Case::next).findFirst().orElse(otherwise);
    }

    /** Where the first condition leads that holds; none does where it is negative. */
    public String after(int first) {
      return first < 0 ? otherwise : cases.get(first).next();
    }
  }

  /** Gives variables new values; {@code sums} adds to numbers. */
  record Assign(String id, Map<String, Words> values, Map<String, Integer> sums, String next) implements Node {

    @Override
    public Stream<String> followers() {
      return Stream.of(next);
    }

    @Override
    public Stream<String> fills() {
      return Stream.concat(values.keySet().stream(), sums.keySet().stream());
    }
  }

  /**
   * Has another system do or tell something; {@code saves} says which field of its answer becomes which variable. {@code operation}
   * names what stays half done if it fails, and is null where the call only reads; {@code refused} is where its "no" leads.
   */
  record Call(
      String id, String connector, String operation, Map<String, Words> with, Map<String, String> saves, String done,
      String missing, String refused, String failed) implements Node {

    @Override
    public Stream<String> followers() {
      return Stream.of(done, missing, refused, failed).distinct();
    }

    @Override
    public Stream<String> fills() {
      return Stream.concat(saves.values().stream(), with.keySet().stream());
    }
  }

  /** Shows the list of frequent questions, and waits. */
  record Answer(String id, Words text, Words label) implements Node {

    @Override
    public Stream<String> followers() {
      return Stream.empty();
    }
  }

  /** Lets a language model answer from the articles found; {@code question} is what the customer just wrote where it is null. */
  record Model(String id, Words question, String answered, String unanswered) implements Node {

    @Override
    public Stream<String> followers() {
      return Stream.of(answered, unanswered);
    }
  }

  /** Goes on in another language: a fixed one, or the one that a variable names. */
  record Language(String id, String language, String variable, String next) implements Node {

    @Override
    public Stream<String> followers() {
      return Stream.of(next);
    }
  }

  /**
   * Asks for consent and, with it, keeps a lead made of {@code fields}. {@code consent} is the version of the text agreed to;
   * {@code score} the variable that counts for it, or null.
   */
  record Lead(
      String id, Words text, Words yes, Words no, String consent, List<String> fields, String score, String accepted,
      String declined) implements Node {

    @Override
    public Stream<String> followers() {
      return Stream.of(accepted, declined);
    }
  }

  /** Waits for so many minutes; {@code reply} is where a message meanwhile leads, which ends the wait, {@code next} if it is null. */
  record Wait(String id, int minutes, String reply, String next) implements Node {

    @Override
    public Stream<String> followers() {
      return Stream.of(reply == null ? next : reply, next).distinct();
    }

    @Override
    public Silence silence() {
      return new Silence(minutes, next);
    }
  }

  /** Goes through another flow and comes back; {@code saves} says which of its variables becomes which of ours. */
  record Subflow(String id, String flow, Map<String, Words> with, Map<String, String> saves, String next) implements Node {

    @Override
    public Stream<String> followers() {
      return Stream.of(next);
    }

    @Override
    public Stream<String> fills() {
      return saves.values().stream();
    }
  }

  /** Asks for a mark from 1 to 5 and, if {@code comment} is there, for words; keeps the mark in a variable. */
  record Survey(String id, Words text, Words label, String variable, Words comment, String next) implements Node {

    public static final int BEST = 5;

    @Override
    public Stream<String> followers() {
      return Stream.of(next);
    }

    @Override
    public Stream<String> fills() {
      return Stream.of(variable);
    }
  }

  /** The flow has nothing more to offer: a fact for the rules. {@code text} is said if nobody takes over. */
  record HandOver(String id, Words text, String reason) implements Node {

    @Override
    public Stream<String> followers() {
      return Stream.empty();
    }
  }

  /** The talk, or the subflow, is over; the next message begins anew. */
  record End(String id, Words text) implements Node {

    @Override
    public Stream<String> followers() {
      return Stream.empty();
    }
  }

  /** When and where a node that waits goes on by itself; null for one that waits for ever. */
  default Silence silence() {
    return null;
  }
}
