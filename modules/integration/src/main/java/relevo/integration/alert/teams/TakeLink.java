package relevo.integration.alert.teams;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import relevo.integration.vendor.Signatures;

/**
 * What a link to take a ticket says: which one, until when, and a number of its own, by which it is used once. Signed, so that nobody
 * makes one up.
 */
record TakeLink(UUID ticket, Instant until, String number) {

  static final Duration LIFE = Duration.ofHours(24);

  private static final int NUMBER_BYTES = 12;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

  static TakeLink to(UUID ticket, Instant now) {
    byte[] number = new byte[NUMBER_BYTES];
    RANDOM.nextBytes(number);
    return new TakeLink(ticket, now.plus(LIFE), ENCODER.encodeToString(number));
  }

  String signed(String key) {
    String plain = ticket + "." + until.getEpochSecond() + "." + number;
    return plain + "." + signature(key, plain);
  }

  /** Empty unless we signed it; whether it is still good is another question. */
  static Optional<TakeLink> read(String token, String key) {
    int last = token.lastIndexOf('.');
    String[] parts = token.split("\\.");
    if (last < 0 || parts.length != 4) return Optional.empty();
    byte[] given = token.substring(last + 1).getBytes(StandardCharsets.UTF_8);
    if (!MessageDigest.isEqual(given, signature(key, token.substring(0, last)).getBytes(StandardCharsets.UTF_8))) return Optional.empty();
    try {
      return Optional.of(new TakeLink(UUID.fromString(parts[0]), Instant.ofEpochSecond(Long.parseLong(parts[1])), parts[2]));
    } catch (IllegalArgumentException | DateTimeException notOurs) {
      return Optional.empty();
    }
  }

  boolean isOver(Instant now) {
    return now.isAfter(until);
  }

  private static String signature(String key, String plain) {
    return ENCODER.encodeToString(Signatures.hmac(Signatures.bytes(key), Signatures.bytes("take." + plain)));
  }
}
