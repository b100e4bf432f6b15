package relevo.integration.alert.slack;

import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import relevo.integration.vendor.Signatures;

/** Knows whether a request is Slack's: signed over its raw bytes, and of just now. */
final class SlackSignature {

  static final String TIMESTAMP = "x-slack-request-timestamp";
  static final String SIGNATURE = "x-slack-signature";
  private static final String VERSION = "v0";
  private static final Duration TOLERANCE = Duration.ofSeconds(300);

  private SlackSignature() {}

  /** @param timestamp seconds since 1970, or null; {@code signature} or null */
  static boolean holds(String secret, String timestamp, String signature, byte[] body, Instant now) {
    if (secret == null || secret.isBlank() || timestamp == null || signature == null) return false;
    if (!timestamp.matches("[0-9]{1,12}") || !isOfNow(Long.parseLong(timestamp), now)) return false;
    return Signatures.same(Signatures.bytes(sign(secret, timestamp, body)), Signatures.bytes(signature));
  }

  private static boolean isOfNow(long seconds, Instant now) {
    return Math.abs(now.getEpochSecond() - seconds) <= TOLERANCE.toSeconds();
  }

  static String sign(String secret, String timestamp, byte[] body) {
    byte[] signed = Signatures.hmac(Signatures.bytes(secret), Signatures.bytes(VERSION + ":" + timestamp + ":"), body);
    return VERSION + "=" + HexFormat.of().formatHex(signed);
  }
}
