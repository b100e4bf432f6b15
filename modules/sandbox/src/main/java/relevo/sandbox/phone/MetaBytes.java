package relevo.sandbox.phone;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A webhook body as Meta puts it on the wire, and its signature over exactly these bytes. */
record MetaBytes(byte[] bytes) {

  private static final String ALGORITHM = "HmacSHA256";

  /** Meta writes {@code \\uXXXX} for what is not ASCII, and {@code \/}. */
  static MetaBytes of(String json) {
    StringBuilder escaped = new StringBuilder(json.length() + 64);
    for (int place = 0; place < json.length(); place++) {
      char letter = json.charAt(place);
      if (letter > 126) escaped.append("\\u").append(HexFormat.of().toHexDigits(letter));
      else if (letter == '/' && json.charAt(place - 1) != '\\') escaped.append("\\/");
      else escaped.append(letter);
    }
    return new MetaBytes(escaped.toString().getBytes(StandardCharsets.US_ASCII));
  }

  /** The value of {@code X-Hub-Signature-256}. */
  String signature(String secret) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      return "sha256=" + HexFormat.of().formatHex(mac.doFinal(bytes));
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
