package relevo.sandbox.crm;

/**
 * What goes wrong on purpose, for all three systems: {@code fault} is {@code none}, {@code error} (HTTP 500), {@code secondly} or
 * {@code daily} (their limits), {@code session} (every token is over once) or {@code slow}, by {@code millis}.
 */
public record Trouble(String fault, Integer millis) {

  static final Trouble NONE = new Trouble("none", 0);

  boolean is(String what) {
    return what.equals(fault);
  }
}
