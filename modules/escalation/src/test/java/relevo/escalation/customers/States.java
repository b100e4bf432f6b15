package relevo.escalation.customers;

import java.time.Instant;
import relevo.partner.PartnerState;

/** States of sources for tests. */
public final class States {

  private States() {}

  public static PartnerState paused(Instant until, String reason) {
    return new PartnerState(null, null, until, reason);
  }
}
