package relevo.integration.alert;

import java.time.Duration;
import java.util.List;

/** How long an alert is worth trying: somebody waits, so often at first, and after some hours nobody needs it. */
public final class Patience {

  public static final List<Duration> PAUSES = List.of(Duration.ofSeconds(2), Duration.ofSeconds(4), Duration.ofSeconds(10), Duration.ofSeconds(30),
      Duration.ofMinutes(2), Duration.ofMinutes(10), Duration.ofMinutes(30), Duration.ofHours(1));

  private Patience() {}
}
