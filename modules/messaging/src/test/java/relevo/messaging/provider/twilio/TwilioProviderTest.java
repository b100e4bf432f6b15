package relevo.messaging.provider.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.events.Content;
import relevo.events.Content.Choice;
import relevo.events.content.Location;
import relevo.events.content.Media;
import relevo.events.content.Template;
import relevo.kernel.ProductClock;
import relevo.messaging.channel.Channel;
import relevo.messaging.channel.KnownChannels;
import relevo.messaging.provider.Letter;
import relevo.messaging.provider.ProviderContract;
import relevo.messaging.provider.Receipt;
import relevo.messaging.provider.SendResult;
import relevo.messaging.provider.SendResult.Remedy;
import relevo.messaging.provider.Webhook;
import relevo.messaging.provider.WhatsAppProvider;

class TwilioProviderTest extends ProviderContract {

  static final String ACCOUNT = "AC00000000000000000000000000000001";
  static final String TEMPLATE = "HX00000000000000000000000000000001";
  static final String COMMON = "AccountSid=" + ACCOUNT + "&From=whatsapp%3A%2B34600111222&To=whatsapp%3A%2B34911222333&MessageSid=in-1"
      + "&SmsStatus=received&ProfileName=Ana&WaId=34600111222&NumMedia=0";
  static final List<Choice> CHOICES = List.of(new Choice("p", "Pedido", "El último"), new Choice("h", "Horario", null));

  TwilioProvider twilio = new TwilioProvider();

  @BeforeEach
  void connect() {
    twilio.channels = KnownChannels.of(
        channel("34911222333", Map.of("account", ACCOUNT)),
        channel("34911000000", Map.of("account", ACCOUNT, "messaging-service", "MG00000000000000000000000000000001",
            "content.buttons.2", TEMPLATE, "content.list.2", TEMPLATE, "template.aviso", TEMPLATE)));
    twilio.egress = egress;
    twilio.clock = new ProductClock();
    twilio.api = address();
    twilio.contents = address();
    twilio.publicUrl = Optional.of("https://desk.example/");
    twilio.open();
  }

  static Channel channel(String id, Map<String, String> settings) {
    return KnownChannels.channel(id, "twilio", "+34 911 222 333", settings, Map.of("auth-token", "12345"));
  }

  @Override
  protected WhatsAppProvider provider() {
    return twilio;
  }

  @Override
  protected String channel() {
    return "34911222333";
  }

  @Override
  protected Webhook webhook(Said said) {
    return signed(COMMON + switch (said) {
      case TEXT -> "&MessageType=text&Body=hola";
      case IMAGE -> "&MessageType=image&Body=mi+factura&NumMedia=1&MediaContentType0=image%2Fjpeg"
          + "&MediaUrl0=https%3A%2F%2Fapi.twilio.com%2Ffile-1";
      case LOCATION -> "&MessageType=location&Latitude=40.4&Longitude=-3.7&Label=Sol";
      case CHOICE -> "&MessageType=button&Body=Mi+pedido&ButtonText=Mi+pedido&ButtonPayload=pedido";
      case UNHEARD_OF -> "&MessageType=hologram";
    }, "");
  }

  @Override
  protected Webhook receipt(Receipt.Status status) {
    return signed("MessageSid=out-1&SmsSid=out-1&MessageStatus=" + status.name().toLowerCase(Locale.ROOT)
        + "&From=whatsapp%3A%2B34911222333&To=whatsapp%3A%2B34600111222"
        + (status == Receipt.Status.FAILED ? "&ErrorCode=63016&ErrorMessage=Outside" : ""), "ours=" + OURS);
  }

  Webhook signed(String form, String query) {
    byte[] body = form.getBytes(StandardCharsets.UTF_8);
    String url = "https://desk.example/webhooks/twilio/34911222333" + (query.isEmpty() ? "" : "?" + query);
    String signature = TwilioSignature.of(url + TwilioForm.parse(body).signedText(), "12345");
    return new Webhook(body, Map.of("x-twilio-signature", signature), "34911222333", "", query);
  }

  @Override
  protected String acceptedAnswer(String id) {
    return "{\"sid\":\"" + id + "\",\"status\":\"queued\"}";
  }

  @Override
  protected Map<String, Integer> refusals(Remedy remedy) {
    return switch (remedy) {
      case RETRY -> Map.of(error(20429), 429, error(63017), 400, "", 429);
      case RETRY_SLOWLY -> Map.of(error(63018), 400);
      case PAUSE_CHANNEL -> Map.of(error(63038), 429);
      case FIX_CHANNEL -> Map.of(error(20003), 401, error(63007), 400, error(63051), 400, "<html>", 403);
      case FIX_MESSAGE -> Map.of(error(63027), 400, error(63041), 400);
      case UNREACHABLE -> Map.of(error(63024), 400, error(63036), 400);
      case NOT_THIS_KIND -> Map.of(error(63049), 400, error(63032), 400);
      case TEMPLATE -> Map.of(error(63016), 400);
      case NONE -> Map.of(error(21211), 400, error(21617), 400, error(21608), 400, error(999_999), 400, "{}", 404);
      default -> Map.of();
    };
  }

  static String error(int code) {
    return "{\"code\":" + code + ",\"message\":\"why\",\"status\":400}";
  }

  @ParameterizedTest
  @CsvFileSource(resources = "types.csv", delimiter = '|', quoteCharacter = '`', nullValues = "-")
  void reads_every_type_of_message(String fields, Content.Kind kind, String text) throws Exception {
    Content content = twilio.read(signed(COMMON + "&" + fields, "")).messages().getFirst().content();
    assertThat(content.kind()).isEqualTo(kind);
    assertThat(content.text()).isEqualTo(text);
  }

  @Test
  void passes_over_what_has_an_id_that_no_index_holds() throws Exception {
    assertThat(twilio.read(signed("MessageSid=" + "x".repeat(3_000) + "&From=whatsapp%3A%2B34600111222&Body=a", "")).messages()).isEmpty();
  }

  @Test
  void knows_a_customer_who_hides_the_number_by_the_user_id() throws Exception {
    var from = twilio.read(signed("MessageSid=in-1&From=whatsapp%3AIN.2081ab&Body=hola", "")).messages().getFirst().from();
    assertThat(from.phone()).isNull();
    assertThat(from.userId()).isEqualTo("IN.2081ab");
  }

  @Test
  void tells_what_a_message_answers_and_which_advertisement_brought_it() throws Exception {
    Content content = twilio.read(signed(COMMON + "&Body=hola&OriginalRepliedMessageSid=SM1&Forwarded=true&ReferralSourceId=ad-1"
        + "&ReferralHeadline=Oferta", "")).messages().getFirst().content();
    assertThat(content.context().replyTo()).isEqualTo("SM1");
    assertThat(content.context().forwarded()).isTrue();
    assertThat(content.referral().id()).isEqualTo("ad-1");
    assertThat(content.referral().headline()).isEqualTo("Oferta");
  }

  @ParameterizedTest
  @ValueSource(strings = {"accepted", "queued", "sending", "scheduled", "teleported"})
  void says_nothing_of_steps_that_mean_nothing_to_a_person(String status) throws Exception {
    var delivery = twilio.read(signed("MessageSid=out-1&MessageStatus=" + status, ""));
    assertThat(delivery.receipts()).isEmpty();
    assertThat(delivery.messages()).isEmpty();
  }

  @Test
  void takes_the_address_from_the_call_where_none_is_configured() {
    Webhook genuine = webhook(Said.TEXT);
    twilio.publicUrl = Optional.empty();
    assertThat(twilio.isGenuine(with(genuine, "desk.example"))).isTrue();
    assertThat(twilio.isGenuine(with(genuine, "evil.example"))).isFalse();
  }

  static Webhook with(Webhook webhook, String host) {
    return new Webhook(webhook.body(), Map.of("host", host, "x-twilio-signature", webhook.headers().get("x-twilio-signature")),
        webhook.channel(), "", "");
  }

  @Test
  void needs_to_be_told_which_channel_is_called() {
    Webhook genuine = webhook(Said.TEXT);
    assertThat(twilio.isGenuine(new Webhook(genuine.body(), genuine.headers(), null, "", ""))).isFalse();
    assertThat(twilio.isGenuine(new Webhook(genuine.body(), genuine.headers(), "34911000000", "", ""))).isFalse();
  }

  @Test
  void posts_a_form_with_the_accounts_key_and_an_address_for_what_becomes_of_it() {
    vendor.answers(201, acceptedAnswer("SM1"));
    send(Content.text("Hola"));
    assertThat(vendor.asked.getFirst().path()).isEqualTo("/2010-04-01/Accounts/" + ACCOUNT + "/Messages.json");
    assertThat(vendor.asked.getFirst().authorization()).isEqualTo(
        "Basic " + Base64.getEncoder().encodeToString((ACCOUNT + ":12345").getBytes(StandardCharsets.UTF_8)));
    assertThat(sent()).containsEntry("From", "whatsapp:+34911222333").containsEntry("To", "whatsapp:+34600111222")
        .containsEntry("Body", "Hola")
        .containsEntry("StatusCallback", "https://desk.example/webhooks/twilio/34911222333?ours=" + OURS);
  }

  @Test
  void writes_an_offer_as_numbered_text_where_no_content_template_is_configured() {
    send(Content.buttons("Elija", CHOICES));
    assertThat(sent()).containsEntry("Body", "Elija\n\n1. Pedido (El último)\n2. Horario").doesNotContainKey("ContentSid");
  }

  @Test
  void knows_which_offers_it_writes_out() {
    assertThat(twilio.writesOut(Content.buttons("Elija", CHOICES), channel())).isTrue();
    assertThat(twilio.writesOut(Content.buttons("Elija", CHOICES), "34911000000")).isFalse();
    assertThat(twilio.writesOut(Content.buttons("Elija", CHOICES.subList(0, 1)), "34911000000")).isTrue();
  }

  @Test
  void fills_the_content_template_of_so_many_choices() {
    fromTheService(Content.buttons("Elija", CHOICES));
    assertThat(sent()).containsEntry("ContentSid", TEMPLATE).containsKey("MessagingServiceSid").doesNotContainKeys("Body", "From")
        .containsEntry("ContentVariables", "{\"1\":\"Elija\",\"2\":\"Pedido\",\"3\":\"p\",\"4\":\"Horario\",\"5\":\"h\"}");
  }

  @Test
  void fills_a_lists_button_and_descriptions_too() {
    fromTheService(Content.list("Elija", "Ver", CHOICES));
    assertThat(sent()).containsEntry("ContentVariables", "{\"1\":\"Elija\",\"2\":\"Ver\",\"3\":\"Pedido\",\"4\":\"p\","
        + "\"5\":\"El último\",\"6\":\"Horario\",\"7\":\"h\",\"8\":\"\"}");
  }

  @Test
  void sends_a_template_by_the_content_id_that_the_channel_gives_it() {
    fromTheService(Content.template(Template.filled("aviso", "es", "Ana", "12345"), null));
    assertThat(sent()).containsEntry("ContentSid", TEMPLATE).containsEntry("ContentVariables", "{\"1\":\"Ana\",\"2\":\"12345\"}");
  }

  @Test
  void sends_files_by_their_link_places_and_links() {
    send(Content.media(Content.Kind.IMAGE, Media.ofLink("https://desk.example/a.png", "image/png"), "mire"));
    assertThat(sent()).containsEntry("MediaUrl", "https://desk.example/a.png").containsEntry("Body", "mire");
    send(Content.location(new Location(40.4, -3.7, "Sol", null, null)));
    assertThat(sent()).containsEntry("PersistentAction", "geo:40.4,-3.7|Sol").containsEntry("Body", "Sol");
    send(Content.link("Vea", "Abrir", "https://desk.example"));
    assertThat(sent()).containsEntry("Body", "Vea\nAbrir: https://desk.example");
  }

  @Test
  void says_what_it_cannot_say_and_sends_nothing() {
    for (Content beyond : List.of(Content.text("x".repeat(1_601)), Content.reaction("SM1", "👍"),
        Content.template(Template.filled("otra", "es"), null),
        Content.media(Content.Kind.IMAGE, Media.ofId("1", "image/png"), null))) {
      assertThat(send(beyond)).isInstanceOfSatisfying(SendResult.Refused.class, refused -> {
        assertThat(refused.remedy()).isEqualTo(Remedy.NONE);
        assertThat(refused.error()).containsPattern("Twilio|canal");
      });
    }
    assertThat(vendor.asked).isEmpty();
  }

  @Test
  void addresses_a_customer_without_a_phone_by_their_user_id() {
    twilio.send(new Letter(OURS, channel(), null, "IN.2081", Content.text("Hola")));
    assertThat(sent()).containsEntry("To", "whatsapp:IN.2081");
  }

  @Test
  void asks_whether_the_account_is_alive() {
    Channel channel = twilio.channels.byId(channel());
    vendor.answers(200, "{\"status\":\"active\"}");
    assertThat(twilio.missing(channel)).hasValue(List.of());
    vendor.answers(200, "{\"status\":\"suspended\"}");
    assertThat(twilio.missing(channel).orElseThrow()).singleElement().asString().contains("no está activa");
    vendor.answers(401, "{}");
    assertThat(twilio.missing(channel).orElseThrow()).singleElement().asString().contains("401");
  }

  void fromTheService(Content content) {
    twilio.send(new Letter(OURS, "34911000000", CUSTOMER, null, content));
  }

  Map<String, String> sent() {
    Map<String, String> sent = new HashMap<>();
    TwilioForm.parse(vendor.asked.getLast().body().getBytes(StandardCharsets.UTF_8)).fields()
        .forEach((name, values) -> sent.put(name, values.getFirst()));
    return sent;
  }

  @Test
  void lists_its_templates_with_the_accounts_pass() {
    vendor.answers(200, "{\"contents\":[],\"meta\":{\"next_page_url\":null}}");
    assertThat(twilio.templates(twilio.channels.byId(channel())).error()).isNull();
    assertThat(vendor.asked.getFirst().path()).isEqualTo("/v1/ContentAndApprovals?PageSize=100");
    assertThat(vendor.asked.getFirst().authorization()).startsWith("Basic ");
    vendor.close();
    assertThat(twilio.templates(twilio.channels.byId(channel())).error()).startsWith("Twilio no responde: ");
  }
}
