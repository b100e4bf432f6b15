package relevo.sandbox.teams;

/**
 * What goes wrong on purpose with the next {@code times} calls (null: all): {@code fault} is {@code none}, {@code error} (HTTP 500),
 * {@code limited} (429, come back in {@code seconds}), {@code off} (404: the flow is gone), {@code restricted} (401), {@code lost} (done, and the
 * answer is a 502) or {@code slow} (by {@code seconds}).
 */
public record FlowTrouble(String fault, Integer seconds, Integer times) {

  static final FlowTrouble NONE = new FlowTrouble("none", 0, 0);

  boolean is(String what) {
    return what.equals(fault);
  }
}
