package relevo.ticketing.ticket;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import relevo.kernel.Refusal;

/** For how long somebody puts a ticket aside: until a moment, or until the customer answers. */
public record Snoozing(Instant until, Boolean untilReply) {

  static final Duration LONGEST = Duration.ofDays(180);

  /** Null until the customer answers. @throws Refusal 422 if it says neither or both, or no moment within reach */
  Instant checked(Instant now) {
    boolean reply = Boolean.TRUE.equals(untilReply);
    if (reply == (until != null)) {
      throw new Refusal(422, "snooze-unclear", "Diga hasta cuándo posponer el ticket («until») o, con «untilReply»: true, hasta que el cliente responda.");
    }
    if (reply) return null;
    if (!until.isAfter(now)) throw new Refusal(422, "snooze-past", "«until» ya pasó: elija un momento que esté por venir.");
    if (until.isAfter(now.plus(LONGEST))) {
      throw new Refusal(422, "snooze-too-long", "Un ticket se pospone " + LONGEST.toDays() + " días como mucho.");
    }
    return until.truncatedTo(ChronoUnit.MILLIS);
  }
}
