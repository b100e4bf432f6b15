package relevo.escalation.customers;

import java.time.Duration;

/** One question to one source: who has this phone? {@code phone} is digits, with the country's; {@code endsAt} in {@link System#nanoTime}. */
public record Inquiry(SourceSetup source, String phone, long endsAt) {

  private static final int LAST_DIGITS = 8;

  public static Inquiry within(Duration patience, SourceSetup source, String phone) {
    return new Inquiry(source, phone, System.nanoTime() + patience.toNanos());
  }

  public Duration left() {
    return Duration.ofNanos(endsAt - System.nanoTime());
  }

  public String international() {
    return "+" + phone;
  }

  /** Those that all ways of writing a number have in common. */
  public String lastDigits() {
    return phone.substring(Math.max(0, phone.length() - LAST_DIGITS));
  }
}
