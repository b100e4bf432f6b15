package relevo.flow.proof;

import java.util.Set;

/**
 * One way from node to node. {@code from} is null where a conversation begins; {@code said} is what the customer taps or writes, or
 * what happens, in Spanish, null where nothing is to be said; {@code fills} are the variables that surely have a value afterwards.
 */
record Edge(String from, String to, By by, String said, Set<String> fills) {

  /**
   * Who makes the step: the customer, the flow by itself, or the flow because the customer keeps silent. BACK is no step, for whoever
   * was told something stands where they stood: nobody comes to a place by it who has not been there.
   */
  enum By { CUSTOMER, FLOW, SILENCE, BACK }
}
