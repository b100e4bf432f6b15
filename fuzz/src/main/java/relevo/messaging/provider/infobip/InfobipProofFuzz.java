package relevo.messaging.provider.infobip;

import static relevo.messaging.provider.Forger.expect;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import relevo.fuzz.Target;
import relevo.messaging.channel.Channel;
import relevo.messaging.provider.Forger;
import relevo.messaging.provider.Webhook;

/** Any call in any of the ways that a portal may be set up: the right proof fits, and nothing else does. */
public class InfobipProofFuzz {

  private static final int LONGEST = 120;
  private static final List<String> WAYS = List.of("path", "basic", "bearer", "header", "hmac");

  private InfobipProofFuzz() {}

  public static Target target() {
    return new Target(InfobipProofFuzz.class, Set.of("sha256=", "Basic ", "Bearer ", "/s", "c2"),
        List.of("a header of some kind and the body".getBytes(StandardCharsets.UTF_8)));
  }

  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    String way = data.pickValue(WAYS);
    int where = data.consumeInt();
    boolean inBase64 = data.consumeBoolean();
    String secret = "s" + data.consumeString(LONGEST);
    String said = data.consumeString(LONGEST);
    byte[] body = data.consumeRemainingAsBytes();
    String right = right(way, inBase64, secret, body);
    expect(fits(way, right, body, secret), "the right proof to fit: " + way);
    expect(!fits(way, right, body, secret + "x"), "no other secret to fit: " + way);
    expect(!fits(way, right + "x" + said, body, secret), "nothing to fit with more behind it: " + way);
    if (!isSame(way, said, secret, body)) expect(!fits(way, said, body, secret), "nothing else to fit: " + way + " " + said);
    if (way.equals("hmac")) expect(!fits(way, right, Forger.changed(body, where), secret), "no other body to fit");
  }

  private static String right(String way, boolean inBase64, String secret, byte[] body) {
    return switch (way) {
      case "basic" -> "Basic " + Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8));
      case "bearer" -> "Bearer " + secret;
      case "header" -> secret;
      case "hmac" -> inBase64 ? Forger.base64("HmacSHA256", secret, body) : "sha256=" + Forger.hex(secret, body);
      default -> "/" + secret;
    };
  }

  /** The fuzzer may hit upon a plain secret, in whatever bytes of it there are. */
  private static boolean isSame(String way, String said, String secret, byte[] body) {
    byte[] proof = right(way, false, secret, body).getBytes(StandardCharsets.UTF_8);
    return Arrays.equals(said.getBytes(StandardCharsets.UTF_8), proof);
  }

  private static boolean fits(String way, String proof, byte[] body, String secret) {
    Map<String, String> headers = new HashMap<>();
    if (way.equals("basic") || way.equals("bearer")) headers.put("authorization", proof);
    else if (!way.equals("path")) headers.put("x-proof", proof);
    Webhook webhook = new Webhook(body, headers, "1", way.equals("path") ? proof : "/", "");
    return InfobipProof.fits(webhook, channel(way), List.of(secret));
  }

  private static Channel channel(String way) {
    return new Channel("1", "infobip", "1", "447860099299", Map.of("webhook-auth", way, "webhook-header", "x-proof"), List.of(),
        Instant.EPOCH);
  }
}
