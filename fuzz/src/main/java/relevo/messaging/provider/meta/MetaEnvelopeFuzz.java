package relevo.messaging.provider.meta;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import relevo.fuzz.Target;
import relevo.messaging.provider.Delivery;
import relevo.messaging.provider.Mutant;
import relevo.messaging.provider.Payload;
import relevo.messaging.provider.Sound;
import relevo.messaging.provider.UnreadableWebhook;
import relevo.messaging.provider.VendorJson;

/** Any bytes, and envelopes of which Meta changed something: what is JSON is always read, and what was read is sound. */
public class MetaEnvelopeFuzz {

  private static final List<JsonObject> RECORDED = recorded();

  private MetaEnvelopeFuzz() {}

  public static Target target() {
    return new Target(MetaEnvelopeFuzz.class, Payload.words(RECORDED), Payload.seeds(RECORDED));
  }

  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    boolean isJson = data.consumeBoolean();
    byte[] body = isJson ? Mutant.of(data.pickValue(RECORDED), data).getBytes(StandardCharsets.UTF_8)
        : data.consumeRemainingAsBytes();
    try {
      Delivery delivery = MetaEnvelope.read(body);
      Sound.check(delivery);
      Sound.same(delivery, MetaEnvelope.read(body));
    } catch (UnreadableWebhook unreadable) {
      if (isJson) throw new AssertionError(new String(body, StandardCharsets.UTF_8), unreadable);
    }
  }

  private static List<JsonObject> recorded() {
    List<JsonObject> envelopes = new ArrayList<>();
    for (JsonObject each : cases("types.json")) {
      envelopes.add(change("messages", "{\"metadata\":{\"phone_number_id\":\"100\"},\"messages\":[" + each.get("message") + "]}"));
    }
    for (JsonObject each : cases("fields.json")) envelopes.add(change(each.getString("field"), each.get("value").toString()));
    for (String file : List.of("text.json", "mixed.json", "odd.json")) envelopes.add(json(file));
    envelopes.add(change("smb_message_echoes", json("echoes.json").toString()));
    envelopes.add(change("history", json("history.json").toString()));
    return envelopes;
  }

  private static List<JsonObject> cases(String file) {
    return VendorJson.objects(json(file), "cases");
  }

  private static JsonObject json(String file) {
    return VendorJson.parse(Payload.bytes(MetaEnvelopeFuzz.class, file));
  }

  private static JsonObject change(String field, String value) {
    return VendorJson.parse(("{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"900\",\"time\":1795344000,\"changes\":["
        + "{\"field\":\"" + field + "\",\"value\":" + value + "}]}]}").getBytes(StandardCharsets.UTF_8));
  }
}
