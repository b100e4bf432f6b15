package relevo.messaging.provider.infobip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.events.Content;
import relevo.events.Content.Choice;
import relevo.events.content.Frame;
import relevo.events.content.Frame.Section;
import relevo.events.content.Location;
import relevo.events.content.Media;
import relevo.events.content.Template;
import relevo.kernel.ProductClock;
import relevo.messaging.channel.Channel;
import relevo.messaging.channel.KnownChannels;
import relevo.messaging.provider.Delivery;
import relevo.messaging.provider.Identity;
import relevo.messaging.provider.ProviderContract;
import relevo.messaging.provider.Receipt;
import relevo.messaging.provider.SendResult;
import relevo.messaging.provider.SendResult.Remedy;
import relevo.messaging.provider.UnreadableWebhook;
import relevo.messaging.provider.Webhook;
import relevo.messaging.provider.WhatsAppProvider;

class InfobipProviderTest extends ProviderContract {

  static final String NUMBER = "447860099299";
  static final List<Choice> CHOICES = List.of(new Choice("p", "Pedido", "El último"), new Choice("h", "Horario", null));

  InfobipProvider infobip = new InfobipProvider();

  @BeforeEach
  void connect() {
    infobip.channels = KnownChannels.of(KnownChannels.channel(NUMBER, "infobip", NUMBER,
        Map.of("api", "https://abc123.api.infobip.com"), Map.of("api-key", "key-1", "webhook-secret", "s3cret")));
    infobip.egress = egress;
    infobip.clock = new ProductClock();
    infobip.relay = Optional.of(address());
    infobip.windowErrors = "24|SESSION|TEMPLATE";
    infobip.trustTheConfiguredAddress();
  }

  @Override
  protected WhatsAppProvider provider() {
    return infobip;
  }

  @Override
  protected String channel() {
    return NUMBER;
  }

  @Override
  protected Webhook webhook(Said said) {
    return message(switch (said) {
      case TEXT -> "{\"type\":\"TEXT\",\"text\":\"hola\"}";
      case IMAGE -> "{\"type\":\"IMAGE\",\"caption\":\"mi factura\",\"url\":\"https://abc123.api.infobip.com/file-1\"}";
      case LOCATION -> "{\"type\":\"LOCATION\",\"latitude\":40.4,\"longitude\":-3.7,\"name\":\"Sol\"}";
      case CHOICE -> "{\"type\":\"INTERACTIVE_BUTTON_REPLY\",\"id\":\"pedido\",\"title\":\"Mi pedido\"}";
      case UNHEARD_OF -> "{\"type\":\"HOLOGRAM\"}";
    });
  }

  static Webhook message(String message) {
    return results("{\"from\":\"34600111222\",\"to\":\"" + NUMBER + "\",\"integrationType\":\"WHATSAPP\",\"messageId\":\"in-1\","
        + "\"receivedAt\":\"2026-11-22T10:00:00.000+0000\",\"message\":" + message + ",\"contact\":{\"name\":\"Ana\"}}");
  }

  static Webhook results(String... results) {
    return webhook("{\"results\":[" + String.join(",", results) + "],\"messageCount\":1}");
  }

  static Webhook webhook(String body) {
    return new Webhook(body.getBytes(StandardCharsets.UTF_8), Map.of(), NUMBER, "/s3cret", "");
  }

  @Override
  protected Webhook receipt(Receipt.Status status) {
    return results(switch (status) {
      case READ -> "{\"messageId\":\"" + OURS + "\",\"from\":\"34600111222\",\"to\":\"" + NUMBER
          + "\",\"seenAt\":\"2026-11-22T10:00:00.000+00:00\"}";
      case FAILED -> report(5, "REJECTED_X", "{\"name\":\"EC_OUTSIDE_24H\",\"description\":\"why\",\"permanent\":true}");
      default -> report(3, "DELIVERED_TO_HANDSET", "{\"name\":\"NO_ERROR\"}");
    });
  }

  static String report(int group, String name, String error) {
    return "{\"messageId\":\"out-1\",\"callbackData\":\"" + OURS + "\",\"to\":\"34600111222\",\"doneAt\":\"2026-11-22T10:00:01Z\","
        + "\"status\":{\"groupId\":" + group + ",\"name\":\"" + name + "\"},\"error\":" + error + "}";
  }

  @Override
  protected String acceptedAnswer(String id) {
    return "{\"to\":\"34600111222\",\"messageId\":\"" + id + "\",\"status\":{\"groupId\":1,\"name\":\"PENDING_ENROUTE\"}}";
  }

  @Override
  protected Map<String, Integer> refusals(Remedy remedy) {
    return switch (remedy) {
      case RETRY -> Map.of(old("TOO_MANY_REQUESTS"), 429, "<html>", 429);
      case FIX_CHANNEL -> Map.of(old("UNAUTHORIZED"), 401, "{\"errorCode\":\"E403\",\"description\":\"no\"}", 403);
      case TEMPLATE -> Map.of(old("OUTSIDE_24H_WINDOW"), 400,
          "{\"messageId\":\"x\",\"status\":{\"groupId\":5,\"name\":\"REJECTED_NO_SESSION\",\"description\":\"d\"}}", 200);
      case NONE -> Map.of(old("BAD_REQUEST"), 400, "{\"errorCode\":\"E400\",\"description\":\"bad\"}", 400, "{}", 404,
          "{\"messageId\":\"x\",\"status\":{\"groupId\":2,\"name\":\"UNDELIVERABLE_NOT_DELIVERED\"}}", 200);
      default -> Map.of();
    };
  }

  static String old(String name) {
    return "{\"requestError\":{\"serviceException\":{\"messageId\":\"" + name + "\",\"text\":\"why\"}}}";
  }

  @ParameterizedTest
  @CsvFileSource(resources = "types.csv", delimiter = '|', quoteCharacter = '`', nullValues = "-")
  void reads_every_type_of_message(String message, Content.Kind kind, String text) throws Exception {
    Content content = infobip.read(message(message)).messages().getFirst().content();
    assertThat(content.kind()).isEqualTo(kind);
    assertThat(content.text()).isEqualTo(kind == Content.Kind.REACTION ? "x" : text);
  }

  @Test
  void says_why_an_infected_file_is_not_there() throws Exception {
    Content content = infobip.read(message("{\"type\":\"INFECTED_CONTENT\",\"malware\":\"EICAR\"}")).messages().getFirst().content();
    assertThat(content.problems()).singleElement().extracting(problem -> problem.details()).isEqualTo("EICAR");
    assertThat(content.media()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-22T10:00:00.000+0000", "2026-11-22T10:00:00+00:00", "2026-11-22T12:00:00.000+0200",
      "2026-11-22T10:00:00Z"})
  void reads_times_in_both_spellings(String time) throws Exception {
    Webhook webhook = results("{\"messageId\":\"1\",\"from\":\"34600111222\",\"receivedAt\":\"" + time + "\",\"message\":{}}");
    assertThat(infobip.read(webhook).messages().getFirst().sentAt()).isEqualTo(Instant.parse("2026-11-22T10:00:00Z"));
  }

  @Test
  void takes_now_for_a_time_that_is_missing_or_odd() throws Exception {
    for (String time : List.of("", ",\"receivedAt\":\"yesterday\"", ",\"receivedAt\":null", ",\"receivedAt\":7")) {
      Webhook webhook = results("{\"messageId\":\"1\",\"from\":\"34600111222\",\"message\":{}" + time + "}");
      assertThat(infobip.read(webhook).messages().getFirst().sentAt()).isBetween(Instant.now().minusSeconds(60), Instant.now());
    }
  }

  @Test
  void knows_a_customer_by_all_that_the_contact_says() throws Exception {
    Webhook webhook = results("{\"messageId\":\"1\",\"from\":\"BR.9000\",\"message\":{},\"contact\":{\"name\":\"Ana\","
        + "\"phoneNumber\":null,\"userId\":null,\"parentUserId\":\"BR.ENT.1\",\"username\":\"@ana.q\"}}");
    var from = infobip.read(webhook).messages().getFirst().from();
    assertThat(from.phone()).isNull();
    assertThat(from.userId()).isEqualTo("BR.9000");
    assertThat(from.parentUserId()).isEqualTo("BR.ENT.1");
    assertThat(from.username()).isEqualTo("ana.q");
  }

  @Test
  void reads_many_results_a_bare_one_and_passes_over_what_is_neither() throws Exception {
    Delivery many = infobip.read(results("{\"messageId\":\"1\",\"message\":{}}", "{\"messageId\":\"2\",\"message\":{}}",
        "{\"type\":\"NUMBER_CHANGE\"}", "{\"messageId\":\"3\",\"status\":{\"groupId\":1}}"));
    assertThat(many.messages()).extracting(message -> message.id()).containsExactly("1", "2");
    assertThat(many.receipts()).isEmpty();
    assertThat(infobip.read(webhook("{\"messageId\":\"1\",\"message\":{\"type\":\"TEXT\",\"text\":\"a\"}}")).messages()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"+999999999-12-31T23:59:59Z", "-999999999-01-01T00:00:00Z", "1969-12-31T23:59:59Z", "2999-01-01T00:00:00Z"})
  void takes_now_for_a_time_outside_the_calendar(String time) throws Exception {
    Webhook webhook = results("{\"messageId\":\"1\",\"from\":\"34600111222\",\"receivedAt\":\"" + time + "\",\"message\":{}}");
    assertThat(infobip.read(webhook).messages().getFirst().sentAt()).isBetween(Instant.now().minusSeconds(60), Instant.now());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "1e99999999999", "-1e-999999999", "\"7\""})
  void reads_an_order_whatever_its_numbers_are(String number) throws Exception {
    Content content = infobip.read(message("{\"type\":\"ORDER\",\"productItems\":[{\"productRetailerId\":\"p\",\"quantity\":" + number
        + "}]}")).messages().getFirst().content();
    assertThat(content.order().items().getFirst().quantity()).isNull();
  }

  @Test
  void knows_nobody_by_a_name_that_no_index_holds() throws Exception {
    String tooLong = "x".repeat(3_000);
    Webhook webhook = results("{\"messageId\":\"1\",\"from\":\"34600111222\",\"message\":{},\"contact\":{\"userId\":\"" + tooLong
        + "\",\"parentUserId\":\"" + tooLong + "\",\"username\":\"" + tooLong + "\"}}", "{\"messageId\":\"" + tooLong + "\",\"message\":{}}");
    assertThat(infobip.read(webhook).messages()).singleElement().extracting(message -> message.from())
        .isEqualTo(new Identity("34600111222", null, null, null, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "null", "{"})
  void says_so_when_it_is_no_envelope(String body) {
    assertThatThrownBy(() -> infobip.read(webhook(body))).isInstanceOf(UnreadableWebhook.class);
  }

  @Test
  void posts_a_text_under_our_own_id() {
    send(Content.text("Hola"));
    assertThat(vendor.asked.getFirst().path()).isEqualTo("/whatsapp/1/message/text");
    assertThat(vendor.asked.getFirst().authorization()).isEqualTo("App key-1");
    assertThat(vendor.asked.getFirst().body()).isEqualTo("{\"from\":\"" + NUMBER + "\",\"to\":\"34600111222\",\"messageId\":\"" + OURS
        + "\",\"callbackData\":\"" + OURS + "\",\"content\":{\"text\":\"Hola\"}}");
  }

  @Test
  void writes_buttons_and_lists_with_their_frames() {
    send(Content.buttons("Elija", CHOICES).framed(Frame.of("Menú", "Relevo")));
    assertThat(asked("interactive/buttons")).contains("\"body\":{\"text\":\"Elija\"}",
        "\"header\":{\"type\":\"TEXT\",\"text\":\"Menú\"}", "\"footer\":{\"text\":\"Relevo\"}", "{\"type\":\"REPLY\",\"id\":\"p\",\"title\":\"Pedido\"}");
    Frame groups = new Frame(null, null, null, List.of(new Section("Uno", 1), new Section("Dos", 1)));
    send(Content.list("Elija", "Ver", CHOICES).framed(groups));
    assertThat(asked("interactive/list")).contains("\"title\":\"Ver\"",
        "{\"rows\":[{\"id\":\"p\",\"title\":\"Pedido\",\"description\":\"El último\"}],\"title\":\"Uno\"}",
        "{\"rows\":[{\"id\":\"h\",\"title\":\"Horario\"}],\"title\":\"Dos\"}");
  }

  @Test
  void writes_files_places_links_requests_and_templates() {
    send(Content.media(Content.Kind.DOCUMENT, Media.ofLink("https://desk.example/a", "application/pdf").called("año.pdf"), "mire"));
    assertThat(asked("document")).contains("{\"mediaUrl\":\"https://desk.example/a\",\"caption\":\"mire\",\"filename\":\"año.pdf\"}");
    send(Content.location(new Location(40.4, -3.7, "Sol", null, null)));
    assertThat(asked("location")).contains("{\"latitude\":40.4,\"longitude\":-3.7,\"name\":\"Sol\"}");
    send(Content.link("Vea", "Abrir", "https://desk.example"));
    assertThat(asked("interactive/url-button")).contains("{\"displayText\":\"Abrir\",\"url\":\"https://desk.example\"}");
    send(Content.locationRequest("¿Dónde está?"));
    assertThat(asked("interactive/location-request")).contains("{\"body\":{\"text\":\"¿Dónde está?\"}}");
    send(Content.template(Template.filled("aviso", "es", "Ana"), null));
    assertThat(asked("template")).startsWith("{\"messages\":[").contains(
        "{\"templateName\":\"aviso\",\"templateData\":{\"body\":{\"placeholders\":[\"Ana\"]}},\"language\":\"es\"}");
  }

  @Test
  void reads_the_answer_to_a_template_from_its_list() {
    vendor.answers(200, "{\"messages\":[" + acceptedAnswer("out-1") + "]}");
    assertThat(send(Content.template(Template.filled("aviso", "es"), null))).isEqualTo(new SendResult.Accepted("out-1"));
  }

  @Test
  void shows_that_a_message_was_read_and_makes_no_fuss_if_it_cannot() {
    infobip.seen(NUMBER, "wamid.a/b=", true);
    assertThat(vendor.asked.getFirst().path()).isEqualTo("/whatsapp/1/senders/" + NUMBER + "/message/wamid.a%2Fb%3D/read");
    assertThat(vendor.asked.getFirst().authorization()).isEqualTo("App key-1");
    vendor.close();
    assertThatCode(() -> infobip.seen(NUMBER, "wamid.1", true)).doesNotThrowAnyException();
  }

  @Test
  void says_what_it_cannot_say_and_sends_nothing() {
    assertThat(send(Content.reaction("x", "👍"))).isInstanceOf(SendResult.Refused.class);
    assertThat(send(Content.media(Content.Kind.IMAGE, Media.ofId("1", null), null))).isInstanceOf(SendResult.Refused.class);
    assertThat(vendor.asked).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"https://abc123.api.infobip.com, true", "http://abc123.api.infobip.com, false", "https://evil.example, false",
      "https://x.api.infobip.com.evil.example, false", "https://127.0.0.1, false"})
  void gives_its_key_to_infobips_own_addresses_alone(String api, boolean taken) {
    Channel channel = KnownChannels.channel("1", "infobip", "1", Map.of("api", api), Map.of("api-key", "k", "webhook-secret", "s"));
    assertThat(infobip.requirements().faults(channel).isEmpty()).isEqualTo(taken);
  }

  String asked(String kind) {
    assertThat(vendor.asked.getLast().path()).endsWith("/whatsapp/1/message/" + kind);
    return vendor.asked.getLast().body();
  }

  @Test
  void lists_the_senders_templates() {
    vendor.answers(200, "{\"templates\":[{\"name\":\"aviso\",\"language\":\"es\"}]}");
    assertThat(infobip.templates(infobip.channels.byId(channel())).templates()).hasSize(1);
    assertThat(vendor.asked.getFirst().method()).isEqualTo("GET");
    assertThat(vendor.asked.getFirst().path()).matches("/whatsapp/2/senders/[0-9]+/templates");
    vendor.close();
    assertThat(infobip.templates(infobip.channels.byId(channel())).error()).startsWith("Infobip no responde: ");
  }
}
