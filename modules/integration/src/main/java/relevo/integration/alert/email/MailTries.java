package relevo.integration.alert.email;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How often a mail is tried whose server is away: for some ten minutes, less and less often. */
final class MailTries {

  private static final int MOST = 8;
  private static final Duration PAUSE = Duration.ofSeconds(20);

  private MailTries() {}

  /** @param over no other try can help, or none is needed */
  static Optional<Instant> next(boolean over, int attempt, Instant now) {
    return over || attempt >= MOST ? Optional.empty() : Optional.of(now.plus(PAUSE.multipliedBy(attempt)));
  }
}
