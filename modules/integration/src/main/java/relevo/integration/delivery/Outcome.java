package relevo.integration.delivery;

import java.time.Instant;
import relevo.integration.vendor.Integration.Receipt;
import relevo.integration.vendor.NotDelivered;
import relevo.integration.vendor.NotDelivered.Sort;

/** What came of one try; {@code sort} is null if it worked. */
record Outcome(Sort sort, int status, String answer, String why, Instant until, String vendorId) {

  static Outcome of(Receipt receipt) {
    return new Outcome(null, receipt.status(), receipt.answer(), null, null, receipt.vendorId());
  }

  static Outcome of(NotDelivered failure) {
    return new Outcome(failure.sort(), failure.status(), failure.answer(), failure.getMessage(), failure.until(), null);
  }

  boolean isBusy() {
    return sort == Sort.BUSY;
  }

  Outcome saying(String words) {
    return new Outcome(sort, status, words, why, until, vendorId);
  }
}
