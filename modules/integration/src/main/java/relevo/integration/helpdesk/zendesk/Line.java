package relevo.integration.helpdesk.zendesk;

import relevo.integration.vendor.Delivery;
import relevo.integration.vendor.Setup;

/** On whose behalf we call, and as part of what: {@code delivery} is null outside one; {@code attempt} is 1 for the first. */
record Line(Setup setup, Delivery delivery, int attempt) {

  static Line of(Setup setup, Delivery delivery) {
    return new Line(setup, delivery, delivery.attempt());
  }

  ZendeskAccount account() {
    return new ZendeskAccount(setup);
  }

  /** It may have been done already, by a try that nobody heard of again. */
  boolean isRepeated() {
    return attempt > 1;
  }
}
