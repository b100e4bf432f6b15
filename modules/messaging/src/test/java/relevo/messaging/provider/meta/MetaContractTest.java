package relevo.messaging.provider.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.events.Content;
import relevo.events.content.Media;
import relevo.kernel.Egress;
import relevo.messaging.channel.Channel;
import relevo.messaging.channel.KnownChannels;
import relevo.messaging.channel.MetaChannel;
import relevo.messaging.provider.Enclosure;
import relevo.messaging.provider.FileAddress;
import relevo.messaging.provider.Hmac;
import relevo.messaging.provider.Letter;
import relevo.messaging.provider.NoFile;
import relevo.messaging.provider.ProviderContract;
import relevo.messaging.provider.Receipt;
import relevo.messaging.provider.RecordingVendor;
import relevo.messaging.provider.SendResult;
import relevo.messaging.provider.SendResult.Remedy;
import relevo.messaging.provider.Webhook;
import relevo.messaging.provider.WhatsAppProvider;

class MetaContractTest extends ProviderContract {

  static final Channel SECOND = KnownChannels.channel("200", "meta", "34911", Map.of("waba", "88"),
      Map.of(MetaChannel.APP_SECRET, "second-secret", MetaChannel.ACCESS_TOKEN, "second-token"));

  MetaProvider meta = new MetaProvider();

  @BeforeEach
  void connect() {
    meta.channel = new MetaChannel() {
      @Override
      public URI graph() {
        return URI.create(address() + "/v25.0");
      }
    };
    meta.channels = KnownChannels.of(SECOND);
    meta.egress = egress;
    meta.subscriptions = new MetaSubscription();
    meta.subscriptions.first = meta.channel;
    meta.subscriptions.egress = egress;
    meta.files = new MetaFiles();
    meta.files.channel = meta.channel;
    meta.files.egress = egress;
    meta.trustTheConfiguredGraph();
  }

  @Override
  protected WhatsAppProvider provider() {
    return meta;
  }

  @Override
  protected String channel() {
    return "100";
  }

  @Test
  void hands_a_file_over_as_the_form_that_graph_takes() {
    vendor.answers(200, "{\"id\":\"4711\"}");
    assertThat(meta.take("100", file("Factura ñ 1.pdf"))).isEqualTo(new SendResult.Accepted("4711"));
    RecordingVendor.Asked asked = vendor.asked.getFirst();
    String boundary = asked.body().lines().findFirst().orElseThrow();
    assertThat(asked.method() + " " + asked.path() + " " + asked.authorization()).isEqualTo("POST /v25.0/100/media Bearer token");
    assertThat(asked.body()).isEqualTo(String.join("\r\n", boundary, "Content-Disposition: form-data; name=\"messaging_product\"", "",
        "whatsapp", boundary, "Content-Disposition: form-data; name=\"type\"", "", "application/pdf", boundary,
        "Content-Disposition: form-data; name=\"file\"; filename=\"Factura___1.pdf\"", "Content-Type: application/pdf", "", "%PDF-1.7",
        boundary + "--", ""));
  }

  @Test
  void tries_a_file_again_where_no_answer_tells_what_became_of_it_since_nobody_sees_it_twice() {
    vendor.answers(0, "");
    assertThat(meta.take("100", file("a.pdf"))).isInstanceOfSatisfying(SendResult.Refused.class,
        refused -> assertThat(refused.remedy()).isEqualTo(Remedy.RETRY));
    vendor.answers(503, "<html>");
    assertThat(meta.take("100", file("a.pdf"))).isEqualTo(new SendResult.Refused(Remedy.RETRY, "HTTP 503"));
    vendor.answers(400, "{\"error\":{\"code\":131053,\"message\":\"Media upload error\"}}");
    assertThat(meta.take("100", file("a.pdf"))).isEqualTo(new SendResult.Refused(Remedy.NONE, "131053: Media upload error"));
  }

  @Test
  void names_a_file_only_where_whatsapp_shows_its_name() {
    vendor.answers(200, acceptedAnswer("out-1"));
    Media media = Media.ofId("4711", "image/png").called("foto.png");
    send(Content.media(Content.Kind.IMAGE, media, "Mire"));
    send(Content.media(Content.Kind.DOCUMENT, media, null));
    assertThat(vendor.asked.get(0).body()).contains("\"image\":{\"id\":\"4711\",\"caption\":\"Mire\"}");
    assertThat(vendor.asked.get(1).body()).contains("\"document\":{\"id\":\"4711\",\"filename\":\"foto.png\"}");
  }

  private static Enclosure file(String name) {
    return new Enclosure(name, "application/pdf", new Egress.Body() {
      @Override
      public long size() {
        return 8;
      }

      @Override
      public void writeTo(OutputStream sink) throws IOException {
        sink.write("%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
      }
    });
  }

  @Override
  protected Webhook webhook(Said said) {
    return signed("\"contacts\":[{\"wa_id\":\"34600111222\",\"profile\":{\"name\":\"Ana\"}}],\"messages\":[{\"from\":\"34600111222\","
        + "\"id\":\"in-1\",\"timestamp\":\"1795344000\"," + switch (said) {
          case TEXT -> "\"type\":\"text\",\"text\":{\"body\":\"hola\"}";
          case IMAGE -> "\"type\":\"image\",\"image\":{\"id\":\"file-1\",\"mime_type\":\"image/jpeg\",\"caption\":\"mi factura\"}";
          case LOCATION -> "\"type\":\"location\",\"location\":{\"latitude\":40.4,\"longitude\":-3.7,\"name\":\"Sol\"}";
          case CHOICE -> "\"type\":\"interactive\",\"interactive\":{\"type\":\"button_reply\","
              + "\"button_reply\":{\"id\":\"pedido\",\"title\":\"Mi pedido\"}}";
          case UNHEARD_OF -> "\"type\":\"hologram\",\"hologram\":{}";
        } + "}]", KnownChannels.APP_SECRET_VALUE);
  }

  @Override
  protected String fileAnswer() {
    return "{\"url\":\"https://lookaside.fbsbx.com/file-1\",\"sha256\":\"" + "0a".repeat(32) + "\",\"file_size\":\"12\",\"id\":\"file-1\"}";
  }

  @Test
  void asks_graph_where_a_file_is_and_keeps_the_hash_that_the_message_told() throws Exception {
    vendor.answers(200, fileAnswer());
    FileAddress found = meta.locate("100", Media.ofId("file-1", "image/png"));
    assertThat(vendor.asked.getFirst().path()).isEqualTo("/v25.0/file-1?phone_number_id=100");
    assertThat(found.sha256()).isEqualTo("0a".repeat(32));
    assertThat(found.size()).isEqualTo(12);
    Media hashed = new Media("../me", null, null, "ff".repeat(32), null, false, false, null, null, null);
    assertThat(meta.locate("100", hashed).sha256()).isEqualTo("ff".repeat(32));
    assertThat(vendor.asked.getLast().path()).isEqualTo("/v25.0/..%2Fme?phone_number_id=100");
    assertThat(found.hosts().mayServe(URI.create("https://scontent.fbsbx.com/x"))).isTrue();
    assertThat(found.hosts().mayHaveKey(URI.create("https://scontent.fbsbx.com/x"))).isFalse();
  }

  @Test
  void knows_which_files_will_never_come() {
    assertNoFile(400, "{\"error\":{\"code\":100,\"message\":\"gone\"}}", "100: gone", true);
    assertNoFile(401, "{\"error\":{\"code\":190,\"message\":\"expired\"}}", "190: expired", false);
    assertNoFile(429, "", "HTTP 429", false);
    assertNoFile(500, "<html>", "HTTP 500", false);
    assertNoFile(200, "{}", "Graph no dice dónde está el archivo", false);
  }

  private void assertNoFile(int status, String answer, String why, boolean forGood) {
    vendor.answers(status, answer);
    assertThatThrownBy(() -> meta.locate("100", Media.ofId("file-1", null))).isInstanceOfSatisfying(NoFile.class, none -> {
      assertThat(none).hasMessage(why);
      assertThat(none.isForGood()).isEqualTo(forGood);
    });
  }

  @Override
  protected Webhook receipt(Receipt.Status status) {
    return signed("\"statuses\":[{\"id\":\"out-1\",\"status\":\"" + status.name().toLowerCase(Locale.ROOT)
        + "\",\"timestamp\":\"1795344000\",\"recipient_id\":\"34600111222\",\"biz_opaque_callback_data\":\"" + OURS + "\""
        + (status == Receipt.Status.FAILED ? ",\"errors\":[{\"code\":131047,\"title\":\"why\"}]" : "") + "}]",
        KnownChannels.APP_SECRET_VALUE);
  }

  static Webhook signed(String value, String secret) {
    byte[] body = ("{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"1\",\"changes\":[{\"field\":\"messages\",\"value\":{"
        + "\"metadata\":{\"phone_number_id\":\"100\"}," + value + "}}]}]}").getBytes(StandardCharsets.UTF_8);
    String signature = "sha256=" + HexFormat.of().formatHex(Hmac.of("HmacSHA256", secret, body));
    return Webhook.of(body, Map.of("x-hub-signature-256", signature));
  }

  @Override
  protected String acceptedAnswer(String id) {
    return "{\"messaging_product\":\"whatsapp\",\"messages\":[{\"id\":\"" + id + "\"}]}";
  }

  @Override
  protected Map<String, Integer> refusals(Remedy remedy) {
    return switch (remedy) {
      case RETRY -> Map.of(error(130429), 400, "<html>", 429);
      case RETRY_SLOWLY -> Map.of(error(80007), 400);
      case FIX_CHANNEL -> Map.of(error(10), 403);
      case FIX_MESSAGE -> Map.of(error(132015), 400);
      case TEMPLATE -> Map.of(error(131047), 400);
      case UNREACHABLE -> Map.of(error(131026), 400);
      case NONE -> Map.of(error(100), 400, "{}", 404);
      default -> Map.of();
    };
  }

  static String error(int code) {
    return "{\"error\":{\"message\":\"why\",\"code\":" + code + "}}";
  }

  @Test
  void takes_the_signatures_of_every_app_of_ours() {
    assertThat(meta.isGenuine(signed("\"messages\":[]", "second-secret"))).isTrue();
    assertThat(meta.isGenuine(signed("\"messages\":[]", "third-secret"))).isFalse();
  }

  @Test
  void sends_with_the_token_of_the_channel_that_the_message_leaves_on() {
    meta.send(new Letter(OURS, "200", CUSTOMER, null, Content.text("Hola")));
    assertThat(vendor.asked.getFirst().authorization()).isEqualTo("Bearer second-token");
    assertThat(vendor.asked.getFirst().path()).isEqualTo("/v25.0/200/messages");
    meta.send(new Letter(OURS, "300", CUSTOMER, null, Content.text("Hola")));
    assertThat(vendor.asked.getLast().authorization()).isEqualTo("Bearer token");
  }

  @Test
  void asks_meta_whether_an_app_is_subscribed_to_the_account() {
    vendor.answers(200, "{\"data\":[{\"whatsapp_business_api_data\":{\"id\":\"1\"}}]}");
    assertThat(meta.missing(SECOND)).hasValue(List.of());
    assertThat(vendor.asked.getFirst().path()).isEqualTo("/v25.0/88/subscribed_apps");
    vendor.answers(200, "{\"data\":[]}");
    assertThat(meta.missing(SECOND).orElseThrow()).singleElement().asString().contains("subscribed_apps");
    vendor.answers(401, error(190));
    assertThat(meta.missing(SECOND).orElseThrow()).singleElement().asString().contains("190");
    vendor.answers(0, "");
    assertThat(meta.missing(SECOND).orElseThrow()).singleElement().asString().contains("no responde");
  }

  @Test
  void says_which_setting_or_secret_it_needs_to_ask() {
    Channel without = KnownChannels.channel("201", "meta", "34911", Map.of(), Map.of(MetaChannel.ACCESS_TOKEN, "t"));
    assertThat(meta.missing(without).orElseThrow()).singleElement().asString().contains("«waba»");
    Channel bare = KnownChannels.channel("202", "meta", "34911", Map.of("waba", "1"), Map.of());
    assertThat(meta.missing(bare).orElseThrow()).singleElement().asString().contains("«access-token»");
    assertThat(vendor.asked).isEmpty();
  }
}
