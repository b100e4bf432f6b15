package relevo.events.flow;

/**
 * How a talk goes, beyond one sentence. {@code shorter} says that the customer's messages get shorter and shorter; {@code stalled}
 * counts the turns in a row that led nowhere: not understood, repeated, or "that is not it". {@code confidence} is how well the
 * frequent question found fits, from 0 to 1. {@code pending} is what the flow still waits to be told. The minutes since the customer's
 * message before this one and since our last answer count from this message back. Null is unknown.
 */
public record Course(
    Boolean shorter, Integer stalled, Double confidence, Integer minutesSinceMessage, Integer minutesSinceAnswer, String pending) {

  public static final Course UNKNOWN = new Course(null, null, null, null, null, null);
}
