package relevo.faults.stage;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import relevo.faults.history.Post.Said;
import relevo.faults.history.Post.Told;
import relevo.faults.stage.Envelope.Saying;

/** Webhooks that our Meta writes. */
class EnvelopeTest {

  @Test
  void hold_messages_in_their_order() {
    Envelope envelope = Envelope.ofMessages(List.of(saying("a"), saying("b")));
    assertThat(value(envelope).getJsonArray("messages").getValuesAs(JsonObject.class))
        .extracting(message -> message.getString("id")).containsExactly("a", "b");
    assertThat(envelope.messages()).extracting(Said::id).containsExactly("a", "b");
  }

  @Test
  void hold_receipts_with_the_mark_of_their_row() {
    Envelope envelope = Envelope.ofStatuses(List.of(new Told("row", "DELIVERED")));
    JsonObject status = value(envelope).getJsonArray("statuses").getJsonObject(0);
    assertThat(status.getString("status")).isEqualTo("delivered");
    assertThat(status.getString("biz_opaque_callback_data")).isEqualTo("row");
  }

  @Test
  void are_signed_over_their_bytes() {
    Envelope one = Envelope.ofMessages(List.of(saying("a")));
    Envelope other = Envelope.ofMessages(List.of(saying("b")));
    assertThat(one.signature()).startsWith("sha256=").hasSize(71).isNotEqualTo(other.signature());
  }

  private static Saying saying(String id) {
    return new Saying(new Said("507", id, 1_800_000_000), "hola");
  }

  private static JsonObject value(Envelope envelope) {
    return JsonProvider.provider().createReader(new ByteArrayInputStream(envelope.body())).readObject()
        .getJsonArray("entry").getJsonObject(0).getJsonArray("changes").getJsonObject(0).getJsonObject("value");
  }
}
