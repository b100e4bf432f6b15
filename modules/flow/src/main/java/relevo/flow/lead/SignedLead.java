package relevo.flow.lead;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What the operator's own system is sent, and how it can tell that we sent it. */
final class SignedLead {

  static final String SIGNATURE = "X-Relevo-Signature";
  static final String TIMESTAMP = "X-Relevo-Timestamp";

  private static final JsonProvider JSON = JsonProvider.provider();
  private static final String ALGORITHM = "HmacSHA256";

  private SignedLead() {}

  static String body(LeadView lead) {
    JsonObjectBuilder fields = JSON.createObjectBuilder();
    lead.fields().forEach(fields::add);
    return JSON.createObjectBuilder()
        .add("id", lead.id().toString())
        .add("at", lead.at().toString())
        .add("conversation", lead.conversation().toString())
        .add("contact", lead.contact().toString())
        .add("fields", fields)
        .add("score", lead.score() == null ? JsonValue.NULL : JSON.createValue(lead.score()))
        .add("consent", JSON.createObjectBuilder()
            .add("text", lead.consentText()).add("version", lead.consentVersion()).add("at", lead.at().toString()))
        .build().toString();
  }

  static Map<String, String> headers(UUID lead, String body, String secret, Instant now) {
    String seconds = String.valueOf(now.getEpochSecond());
    return Map.of("Content-Type", "application/json", "Idempotency-Key", lead.toString(), TIMESTAMP, seconds,
        SIGNATURE, "sha256=" + hmac(secret, seconds + "." + body));
  }

  static String hmac(String secret, String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
