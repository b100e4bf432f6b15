package relevo.bench;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Meta's side of the line: one message as the signed HTTP request that brings it. */
final class Webhook {

  static final String PHONE_NUMBER_ID = "100000000000001";
  private static final byte[] APP_SECRET = "app-secret".getBytes(StandardCharsets.US_ASCII);

  private static final String BODY = """
      {"object":"whatsapp_business_account","entry":[{"id":"200000000000002","changes":[{"field":"messages","value":{\
      "messaging_product":"whatsapp","metadata":{"display_phone_number":"15550000001","phone_number_id":"%s"},\
      "contacts":[{"profile":{"name":"Cliente %2$s"},"wa_id":"%2$s"}],"messages":[{"from":"%2$s",\
      "id":"wamid.BENCH%2$sN%3$d","timestamp":"%4$d","type":"text","text":{"body":"%5$s"}}]}}]}]}""";

  private Webhook() {}

  /** @param channel the number that the customer wrote to; {@code second} when the customer wrote, in seconds since 1970 */
  static byte[] request(int port, String channel, Saying saying, long second) {
    byte[] body = BODY.formatted(channel, saying.phone(), saying.turn(), second, saying.text())
        .getBytes(StandardCharsets.UTF_8);
    String head = "POST /webhooks/meta HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nContent-Type: application/json\r\n"
        + "X-Hub-Signature-256: sha256=" + signature(body) + "\r\nContent-Length: " + body.length + "\r\n\r\n";
    byte[] request = new byte[head.length() + body.length];
    System.arraycopy(head.getBytes(StandardCharsets.US_ASCII), 0, request, 0, head.length());
    System.arraycopy(body, 0, request, head.length(), body.length);
    return request;
  }

  private static String signature(byte[] body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(APP_SECRET, "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
