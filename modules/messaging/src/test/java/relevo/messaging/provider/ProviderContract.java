package relevo.messaging.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import relevo.events.Content;
import relevo.events.Content.Choice;
import relevo.events.Content.Kind;
import relevo.events.content.Media;
import relevo.kernel.Egress;
import relevo.messaging.provider.SendResult.Remedy;

/** What every provider must do, whatever its vendor's habits. A vendor's test says how the same things look at that vendor. */
public abstract class ProviderContract {

  protected static final UUID OURS = UUID.fromString("0193a5b0-7c10-7a51-9c8e-2f3b4d5e6f70");
  protected static final String CUSTOMER = "34600111222";

  /** Each in the vendor's own form, signed; from {@link #CUSTOMER}, and with the id {@code in-1}. */
  protected enum Said { TEXT, IMAGE, LOCATION, CHOICE, UNHEARD_OF }

  protected final RecordingVendor vendor = new RecordingVendor();
  protected final Egress egress = Egress.open();

  protected abstract WhatsAppProvider provider();

  protected abstract String channel();

  /** Genuine: text «hola», an image with the caption «mi factura», 40.4 -3.7 «Sol», the choice «pedido» titled «Mi pedido». */
  protected abstract Webhook webhook(Said said);

  /** A genuine webhook on the message {@code out-1} of ours. */
  protected abstract Webhook receipt(Receipt.Status status);

  protected abstract String acceptedAnswer(String id);

  /** The vendor's answers (status and body) that stand for a remedy; empty if it has none for it. */
  protected abstract Map<String, Integer> refusals(Remedy remedy);

  /** What the vendor answers who asks it for the file {@code file-1}, if one has to ask. */
  protected String fileAnswer() {
    return "{}";
  }

  @AfterEach
  void stop() {
    vendor.close();
  }

  @Test
  void takes_what_the_vendor_signed() {
    assertThat(provider().isGenuine(webhook(Said.TEXT))).isTrue();
    assertThat(provider().isGenuine(receipt(Receipt.Status.DELIVERED))).isTrue();
  }

  @Test
  void refuses_what_nobody_signed() {
    Webhook genuine = webhook(Said.TEXT);
    Webhook bare = new Webhook(genuine.body(), Map.of("host", "desk.example"), genuine.channel(), "", "");
    assertThat(provider().isGenuine(bare)).isFalse();
  }

  @Test
  void refuses_a_signature_with_one_letter_changed() {
    Webhook genuine = webhook(Said.TEXT);
    Map<String, String> forged = new HashMap<>(genuine.headers());
    forged.replaceAll((name, value) -> name.equals("host") ? value : (value.endsWith("A") ? "B" : "A") + value.substring(1));
    String rest = genuine.rest().isEmpty() ? "" : genuine.rest() + "x";
    assertThat(provider().isGenuine(new Webhook(genuine.body(), forged, genuine.channel(), rest, genuine.query()))).isFalse();
  }

  @Test
  void trips_over_no_rubbish_in_the_place_of_a_signature() {
    Webhook genuine = webhook(Said.TEXT);
    for (String rubbish : List.of("", "=", "sha256=", "sha256=zz", "Basic", "ñ", "%%%", "x".repeat(5_000))) {
      Map<String, String> headers = new HashMap<>(genuine.headers());
      headers.replaceAll((name, value) -> name.equals("host") ? value : rubbish);
      Webhook forged = new Webhook(genuine.body(), headers, genuine.channel(), "/" + rubbish, rubbish);
      assertThat(provider().isGenuine(forged)).as(rubbish).isFalse();
    }
  }

  @Test
  void reads_a_text_with_who_wrote_it_and_where() throws Exception {
    Inbound message = only(Said.TEXT);
    assertThat(message.content()).isEqualTo(Content.text("hola"));
    assertThat(message.from().phone()).isEqualTo(CUSTOMER);
    assertThat(message.from().name()).isEqualTo("Ana");
    assertThat(message.channel()).isEqualTo(channel());
    assertThat(message.sentAt()).isNotNull();
  }

  @Test
  void reads_a_file_with_its_caption_and_where_to_fetch_it() throws Exception {
    Content content = only(Said.IMAGE).content();
    assertThat(content.kind()).isEqualTo(Kind.IMAGE);
    assertThat(content.text()).isEqualTo("mi factura");
    assertThat(content.media().id() + content.media().link()).contains("file-1");
  }

  @Test
  void says_where_a_file_is_and_shows_its_key_to_the_vendor_alone() throws Exception {
    vendor.answers(200, fileAnswer());
    FileAddress found = provider().locate(channel(), only(Said.IMAGE).content().media());
    assertThat(found.uri().toString()).contains("file-1");
    assertThat(found.key()).containsOnlyKeys("Authorization");
    assertThat(found.hosts().mayHaveKey(found.uri())).isTrue();
    for (String elsewhere : List.of("https://evil.example/file-1", "http://169.254.169.254/file-1", "http://127.0.0.1:1/file-1")) {
      assertThat(found.hosts().mayServe(URI.create(elsewhere))).as(elsewhere).isFalse();
    }
  }

  @Test
  void says_so_where_a_message_names_no_file() {
    assertThatThrownBy(() -> provider().locate(channel(), Media.ofLink(null, "image/png"))).isInstanceOfSatisfying(NoFile.class,
        none -> assertThat(none.isForGood()).isTrue());
    assertThatThrownBy(() -> provider().locate(channel(), Media.ofLink("ht tp:/x", "image/png"))).isInstanceOfSatisfying(NoFile.class,
        none -> assertThat(none.isForGood()).isTrue());
  }

  @Test
  void reads_a_place() throws Exception {
    Content content = only(Said.LOCATION).content();
    assertThat(content.kind()).isEqualTo(Kind.LOCATION);
    assertThat(content.location().latitude()).isEqualTo(40.4);
    assertThat(content.location().longitude()).isEqualTo(-3.7);
    assertThat(content.location().name()).isEqualTo("Sol");
  }

  @Test
  void reads_a_tapped_choice() throws Exception {
    assertThat(only(Said.CHOICE).content()).isEqualTo(Content.chosen("pedido", "Mi pedido"));
  }

  @Test
  void keeps_a_type_that_it_never_heard_of() throws Exception {
    Content content = only(Said.UNHEARD_OF).content();
    assertThat(content.kind()).isEqualTo(Kind.OTHER);
    assertThat(content.other()).isEqualTo("hologram");
  }

  @Test
  void gives_the_same_message_the_same_key_each_time_and_another_one_another() throws Exception {
    assertThat(only(Said.TEXT).key()).isEqualTo(only(Said.TEXT).key()).isEqualTo("m:" + channel() + ":in-1");
  }

  @ParameterizedTest
  @EnumSource(value = Receipt.Status.class, names = {"DELIVERED", "READ", "FAILED"})
  void tells_what_became_of_our_message(Receipt.Status status) throws Exception {
    Receipt receipt = provider().read(receipt(status)).receipts().getFirst();
    assertThat(receipt.status()).isEqualTo(status);
    assertThat(receipt.ours()).isEqualTo(OURS.toString());
    assertThat(receipt.at()).isNotNull();
    assertThat(receipt.to().phone()).isEqualTo(CUSTOMER);
    assertThat(receipt.error() != null).isEqualTo(status == Receipt.Status.FAILED);
  }

  @Test
  void hands_over_a_text_and_keeps_the_vendors_id() {
    vendor.answers(200, acceptedAnswer("out-1"));
    assertThat(send(Content.text("¿Qué tal? & más"))).isEqualTo(new SendResult.Accepted("out-1"));
    assertThat(vendor.asked).hasSize(1);
    assertThat(vendor.asked.getFirst().authorization()).isNotBlank();
    assertThat(vendor.asked.getFirst().body()).contains(CUSTOMER);
  }

  @Test
  void hands_over_an_offer_so_that_every_choice_is_seen() {
    vendor.answers(200, acceptedAnswer("out-1"));
    List<Choice> choices = List.of(new Choice("1", "Pedido", null), new Choice("2", "Horario", null));
    assertThat(send(Content.buttons("Elija", choices))).isInstanceOf(SendResult.Accepted.class);
    assertThat(send(Content.list("Elija", "Ver", choices))).isInstanceOf(SendResult.Accepted.class);
    assertThat(vendor.asked).allSatisfy(asked -> assertThat(asked.body()).contains("Pedido").contains("Horario"));
  }

  @ParameterizedTest
  @EnumSource(Remedy.class)
  void sorts_refusals_by_what_helps(Remedy remedy) {
    refusals(remedy).forEach((body, status) -> {
      vendor.answers(status, body);
      assertThat(send(Content.text("Hola"))).as(body).isInstanceOfSatisfying(SendResult.Refused.class, refused -> {
        assertThat(refused.remedy()).as(body).isEqualTo(remedy);
        assertThat(refused.error()).isNotBlank();
      });
    });
  }

  @Test
  void is_in_doubt_after_a_server_error_or_an_answer_that_names_no_message() {
    for (int status : List.of(500, 502, 503)) {
      vendor.answers(status, "<html>");
      assertThat(send(Content.text("Hola"))).isInstanceOf(SendResult.Ambiguous.class);
    }
    for (String nothing : List.of("{}", "<html>", "[]", "")) {
      vendor.answers(200, nothing);
      assertThat(send(Content.text("Hola"))).isInstanceOf(SendResult.Ambiguous.class);
    }
  }

  @Test
  void is_in_doubt_when_the_vendor_hangs_up() {
    vendor.answers(0, "");
    assertThat(send(Content.text("Hola"))).isInstanceOf(SendResult.Ambiguous.class);
  }

  @Test
  void tries_again_where_nobody_listened() {
    vendor.close();
    assertThat(send(Content.text("Hola"))).isInstanceOfSatisfying(SendResult.Refused.class,
        refused -> assertThat(refused.remedy()).isEqualTo(Remedy.RETRY));
  }

  @Test
  void reads_whatever_was_garbled_without_any_error_but_the_one_it_may_say() {
    Random random = new Random(20_261_122);
    for (Said said : Said.values()) {
      byte[] genuine = webhook(said).body();
      IntStream.range(0, 300).forEach(round -> readGarbled(genuine.clone(), random));
    }
  }

  private void readGarbled(byte[] body, Random random) {
    for (int i = 0; i < 1 + random.nextInt(8); i++) body[random.nextInt(body.length)] = (byte) (32 + random.nextInt(95));
    try {
      provider().read(new Webhook(body, Map.of(), channel(), "", ""));
    } catch (UnreadableWebhook asItMay) {
      assertThat(new String(body, StandardCharsets.UTF_8)).isNotEmpty();
    }
  }

  protected final SendResult send(Content content) {
    return provider().send(new Letter(OURS, channel(), CUSTOMER, null, content));
  }

  protected final Inbound only(Said said) throws UnreadableWebhook {
    return provider().read(webhook(said)).messages().getFirst();
  }

  protected final URI address() {
    return vendor.address();
  }
}
