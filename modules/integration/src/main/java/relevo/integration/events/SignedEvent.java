package relevo.integration.events;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relevo.integration.vendor.Delivery;
import relevo.integration.vendor.Signatures;

/** An event as subscribers get it, signed as Standard Webhooks says, so that libraries of every language can check it. */
final class SignedEvent {

  static final String PREFIX = "whsec_";

  private static final int SECRET_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final JsonProvider JSON = JsonProvider.provider();

  private SignedEvent() {}

  static String newSecret() {
    byte[] key = new byte[SECRET_BYTES];
    RANDOM.nextBytes(key);
    return PREFIX + Base64.getEncoder().encodeToString(key);
  }

  static String body(Delivery delivery) {
    JsonObjectBuilder body = envelope(delivery.id(), delivery.event(), delivery.at());
    add(body, "conversation", delivery.conversation());
    add(body, "ticket", delivery.place().ticket());
    add(body, "team", delivery.place().team());
    add(body, "channel", delivery.place().channel());
    return body.add("data", delivery.body()).build().toString();
  }

  /** One that says nothing happened, for administrators who want to know whether the address works. */
  static String check(UUID id, Instant at) {
    return envelope(id, Webhooks.CHECK, at).add("data", JsonObject.EMPTY_JSON_OBJECT).build().toString();
  }

  private static JsonObjectBuilder envelope(UUID id, String type, Instant at) {
    return JSON.createObjectBuilder().add("id", id.toString()).add("type", type).add("at", at.toString());
  }

  private static void add(JsonObjectBuilder body, String name, Object value) {
    if (value == null) body.addNull(name);
    else body.add(name, value.toString());
  }

  /** @param earlier the secret before, as long as it is good */
  static Map<String, String> headers(UUID id, String body, String secret, Optional<String> earlier, Instant realTime) {
    String seconds = String.valueOf(realTime.getEpochSecond());
    String signatures = Stream.concat(Stream.of(secret), earlier.stream()).map(each -> "v1," + signature(each, id + "." + seconds + "." + body))
        .collect(Collectors.joining(" "));
    Map<String, String> headers = new HashMap<>();
    headers.put("Content-Type", "application/json");
    headers.put("webhook-id", id.toString());
    headers.put("webhook-timestamp", seconds);
    headers.put("webhook-signature", signatures);
    return headers;
  }

  static String signature(String secret, String signed) {
    byte[] key = Base64.getDecoder().decode(secret.substring(PREFIX.length()));
    return Base64.getEncoder().encodeToString(Signatures.hmac(key, Signatures.bytes(signed)));
  }
}
