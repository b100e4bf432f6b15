package relevo.messaging.provider.twilio;

import static relevo.messaging.provider.Forger.expect;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import relevo.fuzz.Target;
import relevo.messaging.provider.Forger;
import relevo.messaging.provider.VendorJson;

/** Any address, fields, secret and header: what Twilio signed fits, and nothing fits that it did not sign. */
public class TwilioSignatureFuzz {

  private static final int LONGEST = 60;
  private static final int MOST_FIELDS = 8;

  private final FuzzedDataProvider data;
  private final String secret;
  private final int where;

  private TwilioSignatureFuzz(FuzzedDataProvider data) {
    this.data = data;
    this.where = data.consumeInt();
    this.secret = "s" + data.consumeAsciiString(LONGEST);
  }

  public static Target target() {
    return new Target(TwilioSignatureFuzz.class,
        TwilioFormFuzz.words(List.of("MessageSid=in-1&Body=hola", "ours=0193a5b0-7c10-7a51-9c8e-2f3b4d5e6f70&bodySHA256=")),
        TwilioFormFuzz.target().seeds());
  }

  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    TwilioSignatureFuzz round = new TwilioSignatureFuzz(data);
    switch (data.consumeInt(0, 2)) {
      case 0 -> round.form();
      case 1 -> round.digest();
      default -> round.rubbish();
    }
  }

  /** A form that Twilio signed, at an address with or without a port. */
  private void form() {
    String address = address("");
    SortedMap<String, SortedSet<String>> fields = new TreeMap<>();
    for (int i = data.consumeInt(0, MOST_FIELDS); i > 0; i--) {
      fields.computeIfAbsent(field(), any -> new TreeSet<>()).add(field());
    }
    StringBuilder signed = new StringBuilder(address);
    fields.forEach((name, values) -> values.forEach(value -> signed.append(name).append(value)));
    byte[] body = body(fields);
    String signature = Forger.base64("HmacSHA1", secret, signed.toString().getBytes(StandardCharsets.UTF_8));
    fitsAlone(address, body, signature);
    fields.computeIfAbsent("ñ" + field(), any -> new TreeSet<>()).add(field());
    expect(!fits(address, body(fields), signature, secret), "no more fields to fit");
  }

  /** A body of any kind whose digest is in the address that Twilio signed. */
  private void digest() {
    byte[] body = data.consumeBytes(LONGEST);
    String address = address("&bodySHA256=" + sha256(body));
    String signature = Forger.base64("HmacSHA1", secret, address.getBytes(StandardCharsets.UTF_8));
    fitsAlone(address, body, signature);
    expect(!fits(address, Forger.changed(body, where), signature, secret), "no other body to fit");
  }

  private void fitsAlone(String address, byte[] body, String signature) {
    expect(fits(address, body, signature, secret), "what Twilio signed to fit");
    expect(!fits(address, body, signature, secret + "x"), "no other secret to fit");
    expect(!fits(address + "&more", body, signature, secret), "no other address to fit");
    expect(!fits(address, body, new String(Forger.changed(signature.getBytes(), where)), secret), "no other signature to fit");
  }

  /** Nobody signed this: it does not fit, and is no cause for excitement. */
  private void rubbish() {
    String header = data.consumeString(LONGEST);
    List<String> addresses = List.of("https://" + data.consumeString(LONGEST), "http://" + data.consumeString(LONGEST));
    expect(!TwilioSignature.fits(addresses, data.consumeRemainingAsBytes(), header, List.of(secret)), "nobody's word to fit");
  }

  private static boolean fits(String address, byte[] body, String signature, String secret) {
    return TwilioSignature.fits(List.of(address), body, signature, List.of("another", secret));
  }

  private String address(String more) {
    String port = data.consumeBoolean() ? ":" + data.consumeInt(1, 65_535) : "";
    String query = URLEncoder.encode(data.consumeString(LONGEST), StandardCharsets.UTF_8);
    return (data.consumeBoolean() ? "https" : "http") + "://desk.example" + port + "/webhooks/twilio/1?ours=" + query + more;
  }

  private String field() {
    String text = VendorJson.storable(data.consumeString(LONGEST / 2));
    return text == null ? "" : text;
  }

  /** The last first: Twilio's order is not the signature's. */
  private static byte[] body(SortedMap<String, SortedSet<String>> fields) {
    List<String> pairs = new ArrayList<>();
    fields.forEach((name, values) -> values.forEach(value -> pairs.add(
        URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))));
    return String.join("&", pairs.reversed()).getBytes(StandardCharsets.US_ASCII);
  }

  private static String sha256(byte[] body) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new AssertionError(everyJavaHasIt);
    }
  }
}
