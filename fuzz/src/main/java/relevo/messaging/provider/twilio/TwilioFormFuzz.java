package relevo.messaging.provider.twilio;

import static relevo.messaging.provider.Forger.expect;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import relevo.fuzz.Target;
import relevo.messaging.provider.Delivery;
import relevo.messaging.provider.Payload;
import relevo.messaging.provider.Sound;
import relevo.messaging.provider.VendorJson;

/** Any bytes as a form: it is one or it is said not to be, what was read is sound, and what is written is read again. */
public class TwilioFormFuzz {

  private static final String COMMON =
      "From=whatsapp%3A%2B34600111222&To=whatsapp%3A%2B34911222333&MessageSid=in-1&ProfileName=Ana&WaId=34600111222&";
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  private TwilioFormFuzz() {}

  public static Target target() {
    List<String> forms = Stream.concat(
        Payload.firstColumn(TwilioFormFuzz.class, "types.csv").stream().map(form -> COMMON + form),
        Stream.of("sent", "delivered", "read", "failed").map(status -> COMMON + "MessageStatus=" + status + "&ErrorCode=63016")).toList();
    return new Target(TwilioFormFuzz.class, words(forms), forms.stream().map(form -> form.getBytes(StandardCharsets.UTF_8)).toList());
  }

  static Set<String> words(List<String> forms) {
    Set<String> words = new TreeSet<>(Set.of("%", "%0", "%00", "%C3%B1", "%ED%A0%BD", "%zz", "+", "&", "ExternalUserId=", "Forwarded=true",
        "ReferralSourceId=", "Latitude=NaN", "Longitude=-0.0", "Latitude=1e400", "SmsStatus=received", "ChannelStatusMessage="));
    forms.forEach(form -> words.addAll(List.of(form.split("(?<==)|(?=&)"))));
    return words;
  }

  public static void fuzzerTestOneInput(byte[] body) {
    TwilioForm form;
    try {
      form = TwilioForm.parse(body);
    } catch (IllegalArgumentException notAForm) {
      return;
    }
    expect(form.equals(TwilioForm.parse(body)), "one reading like the other");
    Delivery delivery = TwilioInbound.read(form, "34911222333", null, NOW);
    Sound.check(delivery);
    Sound.same(delivery, TwilioInbound.read(form, "34911222333", null, NOW));
    isReadAsItIsWritten(form);
  }

  private static void isReadAsItIsWritten(TwilioForm form) {
    Map<String, String> fields = new HashMap<>();
    for (String name : form.fields().keySet()) {
      if (name.equals(VendorJson.storable(name)) && form.text(name) != null) fields.put(name, form.text(name));
    }
    TwilioForm again = TwilioForm.parse(TwilioForm.encode(fields));
    expect(again.fields().keySet().equals(fields.keySet()), "the same names");
    fields.forEach((name, value) -> expect(again.fields().get(name).equals(Set.of(value)), "the same value of " + name));
  }
}
