package relevo.messaging.provider.meta;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import relevo.kernel.JsonText;
import relevo.messaging.provider.Delivery;
import relevo.messaging.provider.UnreadableWebhook;
import relevo.messaging.provider.VendorJson;

/** Payloads beside these tests: each case with a sentence in two languages, what Meta sends, and what we make of it. */
record Recorded(JsonObject json) {

  static Stream<Recorded> in(String file) {
    return VendorJson.objects(VendorJson.parse(bytes(file)), "cases").stream().map(Recorded::new);
  }

  /** What one change says. */
  static String value(String file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String file) {
    try (InputStream in = Recorded.class.getResourceAsStream(file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  JsonObject part(String name) {
    return VendorJson.object(json, name);
  }

  <T> T expected(String name, Class<T> type) {
    return JsonText.as(type, part(name).toString());
  }

  /** The envelope of one change. */
  static String change(String field, String value) {
    return "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"900\",\"time\":1795344000,\"changes\":[{\"field\":\"" + field
        + "\",\"value\":" + value + "}]}]}";
  }

  static Delivery read(String field, String value) {
    return read(change(field, value));
  }

  static Delivery read(String envelope) {
    try {
      return MetaEnvelope.read(envelope.getBytes(StandardCharsets.UTF_8));
    } catch (UnreadableWebhook e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public String toString() {
    return json.getString("es") + " / " + json.getString("en");
  }
}
