package relevo.messaging.provider;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs on its own account, so that a target need not believe the product's arithmetic. */
public final class Forger {

  private Forger() {}

  public static String hex(String secret, byte[] message) {
    return HexFormat.of().formatHex(mac("HmacSHA256", secret, message));
  }

  public static String base64(String algorithm, String secret, byte[] message) {
    return Base64.getEncoder().encodeToString(mac(algorithm, secret, message));
  }

  private static byte[] mac(String algorithm, String secret, byte[] message) {
    try {
      Mac mac = Mac.getInstance(algorithm);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), algorithm));
      return mac.doFinal(message);
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new AssertionError(everyJavaHasIt);
    }
  }

  /** The bytes with one bit turned; one more byte where there is none. */
  public static byte[] changed(byte[] body, int where) {
    if (body.length == 0) return new byte[] {1};
    byte[] other = body.clone();
    other[Math.floorMod(where, body.length)] ^= (byte) (1 << Math.floorMod(where, 7));
    return other;
  }

  public static void expect(boolean holds, String what) {
    if (!holds) throw new AssertionError("Expected " + what);
  }
}
