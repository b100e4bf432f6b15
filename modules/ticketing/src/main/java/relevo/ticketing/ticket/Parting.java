package relevo.ticketing.ticket;

import relevo.kernel.Refusal;

/** Why an agent lets go of a ticket; {@code reason} may be null. */
public record Parting(String reason) {

  /** @throws Refusal 422 if it is too long */
  String said() {
    if (reason == null || reason.isBlank()) return null;
    if (reason.strip().length() > TransferTicket.LONGEST_REASON) throw TransferTicket.reasonTooLong();
    return reason.strip();
  }
}
