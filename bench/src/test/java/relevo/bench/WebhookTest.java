package relevo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class WebhookTest {

  String request = new String(
      Webhook.request(9080, "100000000000001", new Saying("50701", 3, "mañana", "[menu]"), 1_700_000_000), StandardCharsets.UTF_8);
  String head = request.substring(0, request.indexOf("\r\n\r\n"));
  String body = request.substring(request.indexOf("\r\n\r\n") + 4);

  @Test
  void carries_the_message_as_meta_does() {
    JsonObject value = Json.createReader(new StringReader(body)).readObject()
        .getJsonArray("entry").getJsonObject(0).getJsonArray("changes").getJsonObject(0).getJsonObject("value");
    JsonObject message = value.getJsonArray("messages").getJsonObject(0);
    assertThat(value.getJsonObject("metadata").getString("phone_number_id")).isEqualTo("100000000000001");
    assertThat(message.getString("from")).isEqualTo("50701");
    assertThat(message.getString("id")).isEqualTo("wamid.BENCH50701N3");
    assertThat(message.getString("timestamp")).isEqualTo("1700000000");
    assertThat(message.getJsonObject("text").getString("body")).isEqualTo("mañana");
  }

  @Test
  void is_signed_over_its_bytes() throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec("app-secret".getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
    String signature = HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
    assertThat(head).contains("X-Hub-Signature-256: sha256=" + signature);
  }

  @Test
  void says_its_length_in_bytes() {
    assertThat(head).endsWith("Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length);
  }
}
