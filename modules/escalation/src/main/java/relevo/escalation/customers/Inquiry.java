package relevo.escalation.customers;

import java.time.Duration;

/** One question to one source: who has this phone? {@code phone} is digits, with the country's; {@code endsAt} in {@link System#nanoTime}. */
public record Inquiry(SourceSetup source, String phone, long endsAt) {

  private static final int LAST_DIGITS = 8;

  public static Inquiry within(Duration patience, SourceSetup source, String phone) {
    return new Inquiry(source, phone, System.nanoTime() + patience.toNanos());
  }

  /** What is left of the time that it may take, or {@code most} if that is shorter; none or less when it is over. */
  Duration left(Duration most) {
    return Duration.ofNanos(Math.min(endsAt - System.nanoTime(), most.toNanos()));
  }

  public String international() {
    return "+" + phone;
  }

  /** Those that all ways of writing a number have in common. */
  public String lastDigits() {
    return phone.substring(Math.max(0, phone.length() - LAST_DIGITS));
  }
}
