package relevo.faults.stage;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import relevo.faults.history.Post.Said;
import relevo.faults.history.Post.Told;

/** Webhooks as Meta writes and signs them. */
record Envelope(byte[] body, List<Said> messages, List<Told> statuses) {

  private static final String ALGORITHM = "HmacSHA256";
  private static final byte[] SECRET = "app-secret".getBytes(StandardCharsets.US_ASCII);
  private static final String WRAP = """
      {"object":"whatsapp_business_account","entry":[{"id":"200000000000002","changes":[{"field":"messages","value":{\
      "messaging_product":"whatsapp","metadata":{"display_phone_number":"15550000001","phone_number_id":"100000000000001"},\
      "%s":[%s]}}]}]}""";

  /** A message and what it says. */
  record Saying(Said said, String text) {

    private String json() {
      return """
          {"from":"%s","id":"%s","timestamp":"%d","type":"text","text":{"body":"%s"}}"""
          .formatted(said.phone(), said.id(), said.second(), text);
    }
  }

  static Envelope ofMessages(List<Saying> sayings) {
    String members = sayings.stream().map(Saying::json).collect(Collectors.joining(","));
    return new Envelope(WRAP.formatted("messages", members).getBytes(StandardCharsets.UTF_8),
        sayings.stream().map(Saying::said).toList(), List.of());
  }

  static Envelope ofStatuses(List<Told> statuses) {
    long second = Micros.now() / 1_000_000;
    String members = statuses.stream().map(told -> """
        {"id":"wamid.T%1$s","status":"%2$s","timestamp":"%3$d","recipient_id":"0","biz_opaque_callback_data":"%1$s"}"""
        .formatted(told.row(), told.status().toLowerCase(Locale.ROOT), second)).collect(Collectors.joining(","));
    return new Envelope(WRAP.formatted("statuses", members).getBytes(StandardCharsets.UTF_8), List.of(), statuses);
  }

  String signature() {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(SECRET, ALGORITHM));
      return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
