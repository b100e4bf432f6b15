package relevo.messaging.provider.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.events.Content;
import relevo.events.content.Media;
import relevo.events.content.Order;
import relevo.messaging.provider.Delivery;
import relevo.messaging.provider.Identity;
import relevo.messaging.provider.Inbound;
import relevo.messaging.provider.Notice;
import relevo.messaging.provider.Receipt;
import relevo.messaging.provider.Receipt.Status;
import relevo.messaging.provider.UnreadableWebhook;

class MetaEnvelopeTest {

  @Test
  void brings_a_text_with_who_wrote_it_when_and_to_which_number() throws Exception {
    assertThat(read("text.json").messages()).containsExactly(new Inbound("100000000000001", "wamid.HBgA==",
        new Identity("34600111222", "ES.9000", null, "ana.q", "Ana Ruiz"),
        Content.text("¿Dónde está mi pedido? https://example.com"), Instant.ofEpochSecond(1795344000), null));
  }

  @Test
  void brings_taps_on_buttons_lists_and_templates() throws Exception {
    assertThat(read("mixed.json").messages()).extracting(Inbound::content).startsWith(
        Content.chosen("pedido", "Mi pedido"), Content.chosen("faq-3", "Horario"), Content.chosen("SI", "Sí"),
        Content.chosen("Sin carga", "Sin carga"));
  }

  @Test
  void keeps_the_order_of_its_arrays() throws Exception {
    assertThat(read("mixed.json").messages()).extracting(Inbound::id).containsExactly("m1", "m2", "m3", "m4", "m5");
  }

  @Test
  void pairs_names_with_messages_by_identity_and_not_by_place() throws Exception {
    assertThat(read("mixed.json").messages()).extracting(message -> message.from().name())
        .startsWith("Ana", "Beto", "Ana", "Ana");
  }

  @Test
  void takes_the_only_contact_for_a_message_that_names_nobody() throws Exception {
    assertThat(read("mixed.json").messages().getLast().from()).isEqualTo(new Identity(null, "BR.77", null, null, null));
  }

  @Test
  void brings_receipts_and_passes_over_those_of_calls_and_unknown_kinds() throws Exception {
    assertThat(read("mixed.json").receipts()).extracting(Receipt::id, Receipt::status, Receipt::error).containsExactly(
        tuple("w1", Status.DELIVERED, null),
        tuple("w2", Status.FAILED, "131047: Re-engagement message"));
    assertThat(read("mixed.json").receipts().getFirst().ours()).isEqualTo("0193a5b0-7c10-7a51-9c8e-2f3b4d5e6f70");
  }

  @Test
  void keeps_what_it_does_not_know_and_trips_over_nothing() throws Exception {
    assertThat(read("odd.json").messages()).extracting(Inbound::id, Inbound::content).containsExactly(
        tuple("o1", Content.media(Content.Kind.IMAGE, Media.ofId("77", "image/jpeg"), "mi factura")),
        tuple("o2", Content.other("hologram", null)),
        tuple("o4", Content.other("text", null)),
        tuple("o5", Content.other("interactive", null)));
    assertThat(read("odd.json").notices()).extracting(Notice::kind, Notice::what)
        .containsExactly(tuple("unplaced_message", "o3"), tuple("unplaced_message", null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{", "null", "\"text\"", "{\"entry\":[}"})
  void says_so_when_it_is_no_envelope(String body) {
    assertThatThrownBy(() -> MetaEnvelope.read(body.getBytes(StandardCharsets.UTF_8))).isInstanceOf(UnreadableWebhook.class);
  }

  @Test
  void says_so_when_it_nests_too_deep() {
    byte[] body = ("{\"entry\":" + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> MetaEnvelope.read(body)).isInstanceOf(UnreadableWebhook.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "1e99999999999", "\"1e999999999\"", "\"\\ud83d\"", "[[[[]]]]"})
  void loses_no_message_for_an_odd_member_beside_it(String odd) {
    Delivery delivery = Recorded.read("messages", "{\"metadata\":{\"phone_number_id\":\"100\"},\"odd\":" + odd + ",\"messages\":["
        + "{\"from\":\"34600\",\"id\":\"m\",\"timestamp\":\"1795344000\",\"type\":\"order\",\"odd\":" + odd + ",\"order\":{"
        + "\"product_items\":[{\"product_retailer_id\":\"p\",\"quantity\":" + odd + ",\"item_price\":" + odd + "}]}}]}");
    assertThat(delivery.messages()).singleElement().extracting(message -> message.content().order().items().getFirst())
        .isEqualTo(new Order.Item("p", null, null, null));
  }

  @Test
  void keeps_as_a_notice_what_has_an_id_that_no_index_holds() {
    Delivery delivery = Recorded.read("messages", "{\"metadata\":{\"phone_number_id\":\"100\"},\"messages\":[{\"from\":\"34600\",\"id\":\""
        + "x".repeat(3_000) + "\",\"timestamp\":\"1795344000\",\"type\":\"text\",\"text\":{\"body\":\"hola\"}}]}");
    assertThat(delivery.messages()).isEmpty();
    assertThat(delivery.notices()).extracting(Notice::kind).containsExactly("unplaced_message");
  }

  @Test
  void finds_every_writer_in_a_body_as_large_as_may_come() {
    String contacts = IntStream.range(0, 40_000).mapToObj(each -> "{\"wa_id\":\"" + each + "\"}").collect(Collectors.joining(","));
    String messages = IntStream.range(0, 40_000)
        .mapToObj(each -> "{\"from\":\"" + each + "\",\"id\":\"m\",\"timestamp\":\"1\"}").collect(Collectors.joining(","));
    String value = "{\"metadata\":{\"phone_number_id\":\"100\"},\"contacts\":[" + contacts + "],\"messages\":[" + messages + "]}";
    assertTimeout(Duration.ofSeconds(30), () -> assertThat(Recorded.read("messages", value).messages()).hasSize(40_000));
  }

  private static Delivery read(String file) throws IOException, UnreadableWebhook {
    try (InputStream in = MetaEnvelopeTest.class.getResourceAsStream(file)) {
      return MetaEnvelope.read(in.readAllBytes());
    }
  }
}
