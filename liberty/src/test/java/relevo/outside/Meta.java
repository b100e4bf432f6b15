package relevo.outside;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Meta as the desk sees it: posts signed webhooks. */
record Meta(RunningDesk desk) {

  private static final String ALGORITHM = "HmacSHA256";
  private static final String DEMO_SECRET = "app-secret";
  private static final int CALLS_AGAIN = 5;

  /** A phone number that no other test uses. */
  static String anybody() {
    return "52155" + ThreadLocalRandom.current().nextInt(10_000_000, 59_999_999);
  }

  static String newId() {
    return "wamid." + UUID.randomUUID();
  }

  /** A message of any type; {@code object} is the type's own member. */
  static String message(String phone, String id, String type, String object) {
    return """
        {"from":"%s","id":"%s","timestamp":"%d","type":"%s","%s":%s}"""
        .formatted(phone, id, Instant.now().getEpochSecond(), type, type, object);
  }

  static String text(String phone, String id, String body) {
    return message(phone, id, "text", "{\"body\":\"" + body + "\"}");
  }

  /** The same message from somebody who also, or only, has a business-scoped user id. */
  static String by(String userId, String message) {
    return message.replace("\"id\":", "\"from_user_id\":\"" + userId + "\",\"id\":");
  }

  static String status(String phone, String id, String ours, String status) {
    return """
        {"id":"%s","status":"%s","timestamp":"%d","recipient_id":"%s","biz_opaque_callback_data":"%s"}"""
        .formatted(id, status, Instant.now().getEpochSecond(), phone, ours);
  }

  Response messages(String... messages) {
    return event("messages", List.of(messages));
  }

  Response statuses(String... statuses) {
    return event("statuses", List.of(statuses));
  }

  private Response event(String array, List<String> members) {
    return signed(envelope(array, members));
  }

  /** What is posted for these messages. */
  static String envelope(String... messages) {
    return envelope("messages", List.of(messages));
  }

  private static String envelope(String array, List<String> members) {
    return """
        {"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":{
         "messaging_product":"whatsapp","metadata":{"phone_number_id":"100000000000001"},"%s":[%s]}}]}]}"""
        .formatted(array, String.join(",", members));
  }

  /** A change of any other field; {@code members} follow the number it is about. */
  Response change(String field, String members) {
    return signed("""
        {"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"%s","value":{
         "metadata":{"phone_number_id":"100000000000001"},%s}}]}]}""".formatted(field, members));
  }

  /** As often as a desk that is busy asks for it: Meta calls again whoever could not keep what it brought. */
  Response signed(String body) {
    Response answer = once(body);
    for (int again = 1; again <= CALLS_AGAIN && answer.statusCode() == 503; again++) {
      Eventually.pause(Duration.ofSeconds(1));
      answer = once(body);
    }
    return answer;
  }

  /** And never again. */
  Response once(String body) {
    return post(body.getBytes(StandardCharsets.UTF_8), "sha256=" + hmac(body));
  }

  /** @param signature the whole header; null for none at all */
  Response post(byte[] body, String signature) {
    var request = desk.visitor().contentType("application/json").body(body);
    if (signature != null) request.header("X-Hub-Signature-256", signature);
    return request.post("/webhooks/meta");
  }

  static String hmac(String body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(DEMO_SECRET.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
