package relevo.ticketing.briefing;

import java.util.Locale;
import java.util.UUID;

/** A ticket comes into new hands, who have to be told what it is about. */
record Handover(UUID ticket, UUID conversation, Occasion occasion) {

  enum Occasion {
    OPENED, REOPENED, TRANSFERRED, RETURNED, NOW;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
