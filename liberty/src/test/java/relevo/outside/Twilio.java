package relevo.outside;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Twilio as the desk sees it: posts signed forms to the address of one number. */
record Twilio(RunningDesk desk, String number) {

  private static final String ALGORITHM = "HmacSHA1";

  static Map<String, String> text(String phone, String body) {
    return new TreeMap<>(Map.of("MessageSid", Meta.newId(), "SmsStatus", "received", "From", "whatsapp:+" + phone, "WaId", phone,
        "ProfileName", "Ana", "MessageType", "text", "Body", body));
  }

  Response post(Map<String, String> fields, String secret) {
    String path = "/webhooks/twilio/" + number;
    StringBuilder signed = new StringBuilder(desk.base() + path);
    new TreeMap<>(fields).forEach((name, value) -> signed.append(name).append(value));
    return desk.visitor().contentType("application/x-www-form-urlencoded; charset=UTF-8").formParams(fields)
        .header("X-Twilio-Signature", hmac(signed.toString(), secret)).post(path);
  }

  private static String hmac(String text, String secret) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
