package relevo.messaging.provider.infobip;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import relevo.fuzz.Target;
import relevo.messaging.provider.Delivery;
import relevo.messaging.provider.Mutant;
import relevo.messaging.provider.Payload;
import relevo.messaging.provider.Sound;
import relevo.messaging.provider.UnreadableWebhook;
import relevo.messaging.provider.VendorJson;

/** Any bytes, and results of which Infobip changed something: what is JSON is always read, and what was read is sound. */
public class InfobipEnvelopeFuzz {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final String NUMBER = "447860099299";
  private static final List<JsonObject> RECORDED = recorded();

  private InfobipEnvelopeFuzz() {}

  public static Target target() {
    return new Target(InfobipEnvelopeFuzz.class, Payload.words(RECORDED), Payload.seeds(RECORDED));
  }

  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    boolean isJson = data.consumeBoolean();
    byte[] body = isJson ? Mutant.of(data.pickValue(RECORDED), data).getBytes(StandardCharsets.UTF_8)
        : data.consumeRemainingAsBytes();
    try {
      Delivery delivery = InfobipEnvelope.read(body, NUMBER, NOW);
      Sound.check(delivery);
      Sound.same(delivery, InfobipEnvelope.read(body, NUMBER, NOW));
    } catch (UnreadableWebhook unreadable) {
      if (isJson) throw new AssertionError(new String(body, StandardCharsets.UTF_8), unreadable);
    }
  }

  private static List<JsonObject> recorded() {
    Stream<String> messages = Payload.firstColumn(InfobipEnvelopeFuzz.class, "types.csv").stream().map(message -> """
        {"from":"34600111222","to":"447860099299","integrationType":"WHATSAPP","messageId":"in-1",
         "receivedAt":"2026-11-22T10:00:00.000+0000","message":%s,
         "contact":{"name":"Ana","phoneNumber":"34600111222","userId":"ES.1","parentUserId":"ES.ENT.1","username":"@ana"}}""".formatted(message));
    Stream<String> reports = Stream.of("""
        {"messageId":"out-1","callbackData":"x","to":"34600111222","doneAt":"2026-11-22T10:00:01Z","status":{"groupId":5,"name":"REJECTED"},
         "error":{"name":"EC_OUTSIDE_24H","description":"why"}}""", """
        {"messageId":"out-1","from":"34600111222","to":"447860099299","seenAt":"2026-11-22T10:00:00.000+00:00"}""");
    return Stream.concat(messages, reports).map(result -> "{\"results\":[" + result + "]}")
        .map(results -> VendorJson.parse(results.getBytes(StandardCharsets.UTF_8))).toList();
  }
}
