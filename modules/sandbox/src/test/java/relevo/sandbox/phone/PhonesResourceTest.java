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
  void sends_a_file_that_graph_then_has() throws Exception {
    JsonObject bubble = resource.send(ANA, "image/png", "foto.png", "mi factura", "Ana", new ByteArrayInputStream(new byte[] {1, 2, 3}));
    assertThat(bubble.getString("text")).isEqualTo("📎 foto.png\nmi factura");
    JsonObject told = EnvelopeTest.value(world.carried.getLast()).getJsonArray("messages").getJsonObject(0).getJsonObject("image");
    assertThat(told.getString("caption")).isEqualTo("mi factura");
    assertThat(told.getString("sha256")).isEqualTo("A5BYxvLAy0ksUzsKTRTvd8wPeKvMztUofYShogEc+4E=");
    assertThat(world.network.graph().file(told.getString("id")).orElseThrow().bytes()).containsExactly(1, 2, 3);
    assertThat(world.network.graph().page(told.getString("id"), "http://x/").body())
        .contains("\"sha256\":\"039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81\"").contains("\"file_size\":3");
    assertThat(world.network.graph().page("77", "http://x/").status()).isEqualTo(400);
  }

  @Test
  void refuses_an_empty_file_and_one_that_is_too_large() {
    assertThatThrownBy(() -> resource.send(ANA, "image/png", "", "", "", new ByteArrayInputStream(new byte[0])))
        .hasFieldOrPropertyWithValue("code", "file-empty");
    assertThatThrownBy(() -> resource.send(ANA, "image/png", "", "", "", new ByteArrayInputStream(new byte[(16 << 20) + 1])))
        .hasFieldOrPropertyWithValue("code", "file-too-large");
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
