package relevo.sandbox.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.sandbox.graph.Messages;

class PhonesResourceTest {

  static final String ANA = "5215550001001";

  NetworkTest world = new NetworkTest();
  PhonesResource resource = new PhonesResource();

  @BeforeEach
  void wire() {
    world.wire();
    resource.network = world.network;
    resource.phones = world.network.phones;
  }

  @Test
  void answers_with_the_bubble_and_its_tick() {
    JsonObject bubble = say(ANA, "{\"text\":\"Hola\"}");
    assertThat(bubble.getString("text")).isEqualTo("Hola");
    assertThat(bubble.getString("from")).isEqualTo("customer");
    assertThat(bubble.getString("status")).isEqualTo("sent");
  }

  @Test
  void shows_each_change_once() {
    say(ANA, "{\"text\":\"Hola\"}");
    JsonObject first = resource.look(ANA, 0, false);
    assertThat(first.getJsonArray("items")).hasSize(1);
    JsonObject second = resource.look(ANA, first.getJsonNumber("next").longValue(), false);
    assertThat(second.getJsonArray("items")).isEmpty();
    assertThat(second.getJsonNumber("next")).isEqualTo(first.getJsonNumber("next"));
  }

  @Test
  void keeps_the_phones_apart() {
    say(ANA, "{\"text\":\"Hola\"}");
    assertThat(resource.look("5511999990000", 0, false).getJsonArray("items")).isEmpty();
  }

  @Test
  void counts_a_look_as_read_only_if_somebody_looks() {
    world.network.graph().post(Messages.bytes(Messages.text("Hola, Ana")));
    world.later.removeFirst().run();
    assertThat(lastStatus(false)).isEqualTo("delivered");
    assertThat(lastStatus(true)).isEqualTo("read");
  }

  @Test
  void shows_that_the_desk_is_typing() {
    String id = say(ANA, "{\"text\":\"Hola\"}").getString("id");
    world.network.read(id, true);
    assertThat(resource.look(ANA, 0, false).getBoolean("typing")).isTrue();
  }

  @Test
  void works_for_a_customer_without_a_number() {
    assertThat(say("MX.1000000000000001", "{\"text\":\"Oi\"}").getString("status")).isEqualTo("sent");
    world.network.graph().post(Messages.bytes(Messages.json("{'messaging_product':'whatsapp',"
        + "'recipient':'MX.1000000000000001','type':'text','text':{'body':'Olá'}}")));
    assertThat(resource.look("MX.1000000000000001", 0, false).getJsonArray("items")).hasSize(2);
  }

  @Test
  void refuses_a_phone_that_cannot_be() {
    assertThatThrownBy(() -> resource.look("hola", 0, false)).hasFieldOrPropertyWithValue("status", 422);
  }

  String lastStatus(boolean seen) {
    return resource.look(ANA, 0, seen).getJsonArray("items").getJsonObject(0).getString("status");
  }

  JsonObject say(String phone, String body) {
    return resource.say(phone, new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
  }
}
