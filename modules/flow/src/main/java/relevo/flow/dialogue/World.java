package relevo.flow.dialogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import relevo.flow.definition.Flow;
import relevo.flow.knowledge.Library;

/**
 * What a flow may ask of the rest of the desk while it moves; nothing of it changes anything. {@code keys} gives the idempotency key
 * of a node's call.
 */
record World(Map<String, String> settings, Sentences sentences, Subflows subflows, Conditions conditions, Library library,
    LocalDate today, UnaryOperator<String> keys) {

  /** The flows that a flow may go through. */
  interface Subflows {

    /** The version that is live. */
    Optional<Flow> live(String name);

    Optional<Flow> inVersion(String name, int version);
  }

  /** Judges conditions in the rules' grammar. */
  interface Conditions {

    /** The place of the first that holds, or -1. */
    int first(Flow flow, List<String> conditions, Map<String, String> variables);
  }
}
