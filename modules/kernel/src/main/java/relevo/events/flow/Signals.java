package relevo.events.flow;

import java.util.List;

/**
 * What one sentence shows of its writer. {@code mood} runs from -1 (furious) to 1 (delighted); {@code trend} is its change since
 * the customer's earlier messages; {@code topic} is one of {@link #TOPICS}; {@code phrases} names the phrase lists that matched; {@code opinion} is what a model
 * made of it, or null.
 */
public record Signals(
    boolean wantsHuman, boolean frustrated, boolean shouting, boolean insult, double mood, double trend, String topic,
    List<String> phrases, List<Span> spans, Opinion opinion) {

  /** What a message can be about. */
  public static final List<String> TOPICS = List.of("billing", "refund", "double_charge", "cancellation", "order_status", "technical",
      "sales", "complaint", "greeting", "thanks", "other");

  /**
   * Where in the text a signal was seen: {@code from} inclusive, {@code to} exclusive, in UTF-16 units. {@code source} is the line
   * of a list, such as {@code words/reembolso.es.txt:3}, or {@code algorithm:} and its name; null in what older versions wrote.
   */
  public record Span(String signal, int from, int to, String source) {}

  public Signals {
    phrases = List.copyOf(phrases);
    spans = List.copyOf(spans);
  }

  /** The same with another opinion, or with none. */
  public Signals with(Opinion second) {
    return new Signals(wantsHuman, frustrated, shouting, insult, mood, trend, topic, phrases, spans, second);
  }
}
