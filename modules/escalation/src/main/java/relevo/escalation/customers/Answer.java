package relevo.escalation.customers;

import java.util.Map;

/** What a source says of a phone. Several customers with one phone are no answer about one of them: nobody guesses. */
public sealed interface Answer {

  /** @param attributes by our own names, such as {@code tier}; only those that have a value */
  record Found(Map<String, String> attributes) implements Answer {

    public Found {
      attributes = Map.copyOf(attributes);
    }
  }

  record NotFound() implements Answer {}

  record Ambiguous(int hits) implements Answer {}
}
