package relevo.messaging.provider.hootsuite;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Whether Hootsuite wrote these very bytes: HMAC-SHA256 in hexadecimal, by a secret that is hexadecimal itself. */
final class HootsuiteProof {

  static final String HEADER = "x-sparkcentral-signature";

  private static final String ALGORITHM = "HmacSHA256";

  private HootsuiteProof() {}

  /** Never throws. */
  static boolean fits(byte[] body, String signature, List<String> secrets) {
    byte[] theirs = decoded(signature);
    return theirs != null && secrets.stream().map(HootsuiteProof::decoded).anyMatch(key -> key != null && key.length > 0 && MessageDigest.isEqual(theirs, of(key, body)));
  }

  static byte[] of(byte[] key, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return mac.doFinal(body);
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /** Null if it is no such text. */
  private static byte[] decoded(String hex) {
    if (hex == null) return null;
    try {
      return HexFormat.of().parseHex(hex.strip());
    } catch (IllegalArgumentException noHex) {
      return null;
    }
  }
}
