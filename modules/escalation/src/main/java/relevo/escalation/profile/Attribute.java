package relevo.escalation.profile;

import java.time.Instant;

/** One thing that is known of a customer, who says so and when; {@code by} is the agent who wrote it down, or null. */
public record Attribute(String name, String value, String source, Instant at, String by) {

  /** Of a person at the desk. */
  public static final String AGENT = "agent";
  /** Of the customer: what they told us when they were asked. */
  public static final String CUSTOMER = "customer";
  /** Of the list beside the rules. */
  public static final String CSV = "csv";

  boolean isOf(String whom) {
    return source.equals(whom);
  }

  /** Said by a person, here, and not by a list or another system. */
  boolean isSaidHere() {
    return isOf(AGENT) || isOf(CUSTOMER);
  }

  boolean isOverruledBy(Attribute other) {
    return other.is(name) && other.at.isAfter(at);
  }

  boolean is(String named) {
    return name.equals(named);
  }
}
