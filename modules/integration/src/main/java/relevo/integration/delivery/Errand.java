package relevo.integration.delivery;

import java.util.UUID;
import relevo.integration.vendor.Delivery;
import relevo.integration.vendor.Setup;

/** A delivery to make. Kept with its id alone; the call is given the rest. */
public record Errand(UUID delivery, Setup setup, Delivery what) {

  static Errand of(UUID delivery) {
    return new Errand(delivery, null, null);
  }
}
