package relevo.ticketing.ticket;

import java.time.Duration;
import relevo.kernel.Refusal;

/** For which task a conversation is lent to the bot, and for how many minutes at most; null for {@link #SHIPPED_MINUTES}. */
public record Lend(String task, Integer minutes) {

  static final int SHIPPED_MINUTES = 10;
  static final int MOST_MINUTES = 60;

  /** @throws Refusal 422 if it is too short or too long */
  Duration time() {
    int asked = minutes == null ? SHIPPED_MINUTES : minutes;
    if (asked < 1 || asked > MOST_MINUTES) {
      throw new Refusal(422, "minutes-unknown", "«minutes» va de 1 a " + MOST_MINUTES + ": por más tiempo, devuelva la conversación al bot.");
    }
    return Duration.ofMinutes(asked);
  }
}
