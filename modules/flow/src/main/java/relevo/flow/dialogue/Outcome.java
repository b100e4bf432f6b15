package relevo.flow.dialogue;

import relevo.events.Content;

/**
 * What one message made of a dialogue: where the customer stands now, the one reply (null: none), and the facts of the
 * turn. {@code wanted} is not null where the turn can only be finished by a look-up; {@code misses} may differ from
 * the place's, which may already count anew.
 */
record Outcome(
    Place place, Content reply, boolean understood, int misses, String menuChoice, String handOver, String failedAction,
    String phrase, LookUpWanted wanted) {

  /** Something another system must be asked. */
  record LookUpWanted(String action, String url) {}
}
