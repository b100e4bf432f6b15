package relevo.sandbox.phone;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import relevo.sandbox.graph.Messages;

class EnvelopeTest {

  static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");
  static final Address ANA = Address.of("5215550001001");
  static final Address SOFIA = Address.of("MX.1000000000000001");

  Envelope envelope = new Envelope("100000000000001");

  @Test
  void carries_a_text_as_meta_does() {
    JsonObject value = value(envelope.message(ANA, "Ana", "wamid.A", text("Hola"), TEN));
    JsonObject message = value.getJsonArray("messages").getJsonObject(0);
    assertThat(value.getJsonObject("metadata").getString("phone_number_id")).isEqualTo("100000000000001");
    assertThat(message.getString("from")).isEqualTo("5215550001001");
    assertThat(message.getString("timestamp")).isEqualTo("1795428000");
    assertThat(message.getJsonObject("text").getString("body")).isEqualTo("Hola");
    assertThat(message.containsKey("context")).isFalse();
  }

  @Test
  void names_the_customer_beside_the_message() {
    JsonObject contact = value(envelope.message(ANA, "Ana", "wamid.A", text("Hola"), TEN)).getJsonArray("contacts").getJsonObject(0);
    assertThat(contact.getString("wa_id")).isEqualTo("5215550001001");
    assertThat(contact.getJsonObject("profile").getString("name")).isEqualTo("Ana");
    assertThat(contact.getString("user_id")).isEqualTo(ANA.userId());
  }

  @Test
  void leaves_the_number_out_where_there_is_none() {
    JsonObject value = value(envelope.message(SOFIA, "", "wamid.A", text("Hola"), TEN));
    JsonObject message = value.getJsonArray("messages").getJsonObject(0);
    assertThat(message.containsKey("from")).isFalse();
    assertThat(message.getString("from_user_id")).isEqualTo("MX.1000000000000001");
    assertThat(value.getJsonArray("contacts").getJsonObject(0).keySet()).containsExactly("user_id");
  }

  @Test
  void carries_a_tapped_choice_and_what_it_answers() {
    Saying tap = new Saying("Seguir un pedido", "pedido", "list_reply", "wamid.M", "Ana", null, null);
    JsonObject message = value(envelope.message(ANA, "Ana", "wamid.A", tap, TEN)).getJsonArray("messages").getJsonObject(0);
    assertThat(message.getString("type")).isEqualTo("interactive");
    assertThat(message.getJsonObject("context").getString("id")).isEqualTo("wamid.M");
    assertThat(message.getJsonObject("interactive")).isEqualTo(Messages.json(
        "{'type':'list_reply','list_reply':{'id':'pedido','title':'Seguir un pedido'}}"));
  }

  @Test
  void tells_what_became_of_a_message_with_the_senders_own_mark() {
    JsonObject status = value(envelope.status(ANA, "wamid.B", "delivered", "outbox-1", TEN))
        .getJsonArray("statuses").getJsonObject(0);
    assertThat(status.getString("status")).isEqualTo("delivered");
    assertThat(status.getString("recipient_id")).isEqualTo("5215550001001");
    assertThat(status.getString("biz_opaque_callback_data")).isEqualTo("outbox-1");
  }

  static Saying text(String body) {
    return new Saying(body, "", "", "", "Ana", null, null);
  }

  static JsonObject value(String json) {
    return Messages.json(json).getJsonArray("entry").getJsonObject(0)
        .getJsonArray("changes").getJsonObject(0).getJsonObject("value");
  }
}
