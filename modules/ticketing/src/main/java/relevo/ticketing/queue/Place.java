package relevo.ticketing.queue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import relevo.kernel.Refusal;

/** Where one page of a queue ended; {@code at} is the moment its order goes by. Goes out and comes back as an opaque cursor. */
public record Place(Instant at, UUID ticket) {

  public String cursor() {
    String plain = at + " " + ticket;
    return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
  }

  /** @throws Refusal 422 if it is not a cursor of ours */
  public static Place at(String cursor) {
    try {
      String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII).split(" ");
      // a year that the database does not know is written with a sign
      if (!Character.isDigit(parts[0].charAt(0))) throw new IllegalArgumentException(parts[0]);
      return new Place(Instant.parse(parts[0]), UUID.fromString(parts[1]));
    } catch (RuntimeException notOurs) {
      throw new Refusal(422, "cursor-unknown", "El cursor no es válido: use el valor «next» de la página anterior.");
    }
  }
}
