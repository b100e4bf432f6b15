package relevo.flow.dialogue;

import relevo.events.Content;

/**
 * What one message made of a dialogue: where the customer stands now, the one reply (null: none), and the facts of the
 * turn. {@code confidence} is how well the answer given fits, {@code pending} what the flow now waits to be told (null: neither).
 * {@code wanted} is not null where the turn can only be finished by a look-up; {@code misses} may differ from
 * the place's, which may already count anew.
 */
record Outcome(
    Place place, Content reply, boolean understood, int misses, String menuChoice, String handOver, String failedAction,
    String phrase, LookUpWanted wanted, Double confidence, String pending) {

  /** Something another system must be asked. */
  record LookUpWanted(String action, String url) {}
}
