package relevo.ticketing.ticket;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import relevo.kernel.Refusal;

/** When the customer shall be called back, as an instant such as {@code 2026-11-30T16:00:00Z}. */
public record CallBack(String at) {

  /** @throws Refusal 422 if it is no instant */
  Instant time() {
    try {
      return Instant.parse(at == null ? "" : at.strip());
    } catch (DateTimeParseException unreadable) {
      throw new Refusal(422, "at-unknown", "Diga en «at» la hora acordada, por ejemplo 2026-11-30T16:00:00Z.");
    }
  }
}
