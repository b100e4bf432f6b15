package relevo.sandbox.slack;

/**
 * What goes wrong on purpose with the next {@code times} calls (0: none, -1: all): {@code fault} is {@code none}, {@code error} (HTTP 500),
 * {@code limited} (429, come back in {@code seconds}), {@code lost} (carried out, and the answer is a 502), {@code slow} (by {@code seconds}), or
 * one of Slack's own words, with which it refuses.
 */
public record SlackTrouble(String fault, Integer seconds, Integer times) {

  static final SlackTrouble NONE = new SlackTrouble("none", 0, 0);

  boolean is(String what) {
    return what.equals(fault);
  }

  boolean isWord() {
    return fault.contains("_") || fault.equals("ratelimited");
  }
}
