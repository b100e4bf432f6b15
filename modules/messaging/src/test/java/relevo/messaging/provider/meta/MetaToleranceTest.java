package relevo.messaging.provider.meta;

import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import relevo.kernel.JsonText;
import relevo.messaging.provider.Delivery;
import relevo.messaging.provider.VendorJson;

/** Meta adds, drops and changes members without a word: whatever it makes of a message we know, we read it. */
class MetaToleranceTest {

  private static final int ROUNDS = 100;

  private final Random random = new Random(20261122);
  private final List<JsonValue> odd = VendorJson.parse("""
      {"odd":[null,true,false,0,-1,1e400,12345678901234567890,"","x","\\u0000","9999999999999999999",[],[[]],[null,7],{},{"id":{}},
        {"type":"text"},"1795344000",-99999999999]}""".getBytes()).getJsonArray("odd");

  @Test
  void never_trips_over_what_it_does_not_know() {
    List<String> envelopes = Stream.concat(
        Recorded.in("types.json").map(each -> Recorded.change("messages",
            "{\"metadata\":{\"phone_number_id\":\"100\"},\"messages\":[" + each.part("message") + "]}")),
        Recorded.in("fields.json").map(each -> Recorded.change(each.json().getString("field"), each.part("value").toString())))
        .toList();
    for (int round = 0; round < ROUNDS; round++) {
      for (String envelope : envelopes) {
        String changed = mutant(VendorJson.parse(envelope.getBytes())).toString();
        assertThatCode(() -> keep(Recorded.read(changed))).as(changed).doesNotThrowAnyException();
      }
    }
  }

  /** Jobs keep what was read as JSON. */
  private static void keep(Delivery delivery) {
    Stream.of(delivery.messages(), delivery.receipts(), delivery.echoes(), delivery.notices())
        .flatMap(List::stream).forEach(JsonText::of);
    delivery.notices().forEach(notice -> notice.key());
  }

  private JsonValue mutant(JsonValue value) {
    if (random.nextInt(40) == 0) return odd.get(random.nextInt(odd.size()));
    if (value instanceof JsonObject object) return mutant(object);
    return value instanceof JsonArray array ? mutant(array) : value;
  }

  private JsonValue mutant(JsonObject object) {
    JsonObjectBuilder copy = VendorJson.BUILDERS.createObjectBuilder();
    object.forEach((name, value) -> {
      if (random.nextInt(30) > 0) copy.add(name, mutant(value));
    });
    if (random.nextInt(5) == 0) copy.add("unheard_of_" + random.nextInt(9), odd.get(random.nextInt(odd.size())));
    return copy.build();
  }

  private JsonValue mutant(JsonArray array) {
    JsonArrayBuilder copy = VendorJson.BUILDERS.createArrayBuilder();
    array.forEach(value -> copy.add(mutant(value)));
    if (random.nextInt(10) == 0) copy.add(odd.get(random.nextInt(odd.size())));
    return copy.build();
  }
}
