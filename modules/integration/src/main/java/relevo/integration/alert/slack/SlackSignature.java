package relevo.integration.alert.slack;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

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
    return MessageDigest.isEqual(sign(secret, timestamp, body).getBytes(StandardCharsets.US_ASCII), signature.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isOfNow(long seconds, Instant now) {
    return Math.abs(now.getEpochSecond() - seconds) <= TOLERANCE.toSeconds();
  }

  static String sign(String secret, String timestamp, byte[] body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      mac.update((VERSION + ":" + timestamp + ":").getBytes(StandardCharsets.US_ASCII));
      return VERSION + "=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
