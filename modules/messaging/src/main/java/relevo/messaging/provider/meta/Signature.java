package relevo.messaging.provider.meta;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Meta's signature of a webhook: {@code sha256=} and the HMAC of the raw bytes, keyed with the app secret. */
class Signature {

  private static final String PREFIX = "sha256=";

  private Signature() {}

  static boolean fits(byte[] body, String header, String secret) {
    if (header == null || !header.startsWith(PREFIX) || header.length() != PREFIX.length() + 64) return false;
    try {
      return MessageDigest.isEqual(hmac(body, secret), HexFormat.of().parseHex(header, PREFIX.length(), header.length()));
    } catch (IllegalArgumentException notHex) {
      return false;
    }
  }

  private static byte[] hmac(byte[] body, String secret) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return mac.doFinal(body);
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
