package relevo.outside;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import relevo.outside.OpenIdProvider.Lie;

/** What a provider says of a person, signed, true or not. */
record IdToken(String issuer, String audience, String nonce, JsonObject person) {

  private static final long LIFE_SECONDS = 300;
  private static final long TOO_LONG_AGO_SECONDS = 3_600;

  String as(Lie lie, SigningKey key, String secret) {
    String claims = claims(lie).build().toString();
    return switch (lie) {
      case NO_SIGNATURE -> part("{\"alg\":\"none\"}") + "." + part(claims) + ".";
      case SIGNED_WITH_THE_SECRET -> withSecret(part("{\"alg\":\"HS256\"}") + "." + part(claims), secret);
      case ANOTHER_KEY -> signed(claims, key.id(), new SigningKey());
      default -> signed(claims, key.id(), key);
    };
  }

  private JsonObjectBuilder claims(Lie lie) {
    long now = Instant.now().getEpochSecond();
    long issued = lie == Lie.EXPIRED ? now - TOO_LONG_AGO_SECONDS : lie == Lie.FROM_THE_FUTURE ? now + TOO_LONG_AGO_SECONDS : now;
    JsonObjectBuilder claims = Json.createObjectBuilder(person).add("iat", issued).add("exp", issued + LIFE_SECONDS)
        .add("iss", lie == Lie.ANOTHER_ISSUER ? "https://evil.example" : issuer);
    if (lie == Lie.A_SECOND_AUDIENCE) claims.add("aud", Json.createArrayBuilder().add(audience).add("another")).add("azp", "another");
    else claims.add("aud", lie == Lie.ANOTHER_AUDIENCE ? "another" : audience);
    if (lie != Lie.NO_NONCE) claims.add("nonce", lie == Lie.ANOTHER_NONCE ? nonce + "x" : nonce);
    return claims;
  }

  private static String signed(String claims, String keyId, SigningKey key) {
    String text = part("{\"alg\":\"RS256\",\"kid\":\"" + keyId + "\"}") + "." + part(claims);
    return text + "." + base64(key.sign(text));
  }

  private static String withSecret(String text, String secret) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return text + "." + base64(mac.doFinal(text.getBytes(StandardCharsets.US_ASCII)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String part(String json) {
    return base64(json.getBytes(StandardCharsets.UTF_8));
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
