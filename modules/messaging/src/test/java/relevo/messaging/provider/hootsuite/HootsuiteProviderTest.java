package relevo.messaging.provider.hootsuite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.events.Content;
import relevo.events.Content.Choice;
import relevo.events.content.Media;
import relevo.kernel.Egress;
import relevo.kernel.ProductClock;
import relevo.messaging.channel.KnownChannels;
import relevo.messaging.provider.Inbound;
import relevo.messaging.provider.Letter;
import relevo.messaging.provider.SendResult;
import relevo.messaging.provider.SendResult.Remedy;
import relevo.messaging.provider.UnreadableWebhook;
import relevo.messaging.provider.Webhook;

class HootsuiteProviderTest {

  private static final String SECRET = "00ff10a0";
  private static final String CONVERSATION = "0-01e67a8c216-000-8c9ea98e";
  private static final String MESSAGE = """
      {"timestamp":"2019-02-20T10:28:57.229144Z","idempotencyKey":"in-1","version":1,"type":"INBOUND_MESSAGE_RECEIVED",
       "data":{"conversationId":"0-01e67a8c216-000-8c9ea98e","message":{"text":"hola ñ"},"more":1}}""";

  private final HootsuiteProvider hootsuite = new HootsuiteProvider();
  private final List<Egress.Call> calls = new ArrayList<>();
  private final Deque<Egress.Answer> answers = new ArrayDeque<>();

  @BeforeEach
  void connect() {
    hootsuite.channels = KnownChannels.of(KnownChannels.channel("inbox", "hootsuite", "1", Map.of("region", "eu"),
        Map.of("signing-secret", SECRET, "client-id", "id &", "client-secret", "s")));
    hootsuite.turns = new Turns();
    hootsuite.turns.table = new TurnsInMemory();
    hootsuite.clock = new ProductClock();
    hootsuite.api = new HootsuiteApi();
    hootsuite.api.relay = Optional.empty();
    hootsuite.api.egress = new Egress() {
      @Override
      public Answer send(Call call) {
        calls.add(call);
        return answers.remove();
      }

      @Override
      public void trust(URI address) {}
    };
  }

  private static Webhook signed(String body, String secret) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    String signature = HexFormat.of().formatHex(HootsuiteProof.of(HexFormat.of().parseHex(secret), bytes));
    return new Webhook(bytes, Map.of("x-sparkcentral-signature", signature), "inbox", "", "");
  }

  private SendResult send(Content content) {
    return hootsuite.send(new Letter(UUID.randomUUID(), "inbox", null, CONVERSATION, content));
  }

  private void token() {
    answers.add(new Egress.Answer(200, "{\"access_token\":\"t0k\",\"expires_in\":3600}"));
  }

  @Test
  void believes_what_is_signed_with_the_decoded_secret() {
    assertThat(hootsuite.isGenuine(signed(MESSAGE, SECRET))).isTrue();
    assertThat(hootsuite.isGenuine(signed(MESSAGE, "00ff10a1"))).isFalse();
    for (String rubbish : List.of("", "zz", "00", "ñ")) {
      assertThat(hootsuite.isGenuine(new Webhook(MESSAGE.getBytes(StandardCharsets.UTF_8), Map.of("x-sparkcentral-signature", rubbish), "inbox", "", ""))).isFalse();
    }
    assertThat(hootsuite.isGenuine(Webhook.of(MESSAGE.getBytes(StandardCharsets.UTF_8), Map.of()))).isFalse();
  }

  @Test
  void reads_a_message_of_a_conversation_once() throws UnreadableWebhook {
    Inbound message = hootsuite.read(signed(MESSAGE, SECRET)).messages().getFirst();
    assertThat(message.content()).isEqualTo(Content.text("hola ñ"));
    assertThat(message.from().userId()).isEqualTo(CONVERSATION);
    assertThat(message.key()).isEqualTo("m:inbox:in-1");
    assertThat(message.sentAt()).isEqualTo(Instant.parse("2019-02-20T10:28:57.229144Z"));
  }

  private List<Inbound> read(String message) throws UnreadableWebhook {
    return hootsuite.read(signed(MESSAGE.replace("{\"text\":\"hola ñ\"}", message), SECRET)).messages();
  }

  @Test
  void reads_a_file_without_a_word() throws Exception {
    Inbound file = read("{\"attachment\":{\"url\":\"https://files.sparkcentral.com/1\",\"contentType\":\"audio/ogg\",\"name\":\"nota.ogg\"}}").getFirst();
    assertThat(file.content()).isEqualTo(Content.media(Content.Kind.AUDIO, Media.ofLink("https://files.sparkcentral.com/1", "audio/ogg").called("nota.ogg"), null));
    assertThat(hootsuite.locate("inbox", file.content().media()).hosts().mayServe(URI.create("https://files.sparkcentral.com/1"))).isTrue();
    assertThat(hootsuite.locate("inbox", file.content().media()).hosts().mayServe(URI.create("https://elsewhere.example/1"))).isFalse();
  }

  @Test
  void reads_each_of_several_files_once() throws UnreadableWebhook {
    List<Inbound> files = read("{\"text\":\"mire\",\"attachments\":[{\"url\":\"https://a.amazonaws.com/1\",\"type\":\"IMAGE\"},{\"href\":\"https://a.amazonaws.com/2\"},7]}");
    assertThat(files).extracting(Inbound::key).containsExactly("m:inbox:in-1", "m:inbox:in-1/2");
    assertThat(files).extracting(each -> each.content().kind()).containsExactly(Content.Kind.IMAGE, Content.Kind.DOCUMENT);
    assertThat(files).extracting(each -> each.content().text()).containsExactly("mire", null);
  }

  @Test
  void loses_nothing_that_it_does_not_understand() throws UnreadableWebhook {
    for (String odd : List.of("{}", "{\"attachment\":{\"what\":1}}", "{\"attachments\":\"x\"}", "{\"sticker\":1}")) {
      assertThat(read(odd)).hasSize(1).extracting(each -> each.content().kind()).containsExactly(Content.Kind.OTHER);
    }
  }

  @Test
  void has_nothing_to_say_to_what_is_no_message() throws UnreadableWebhook {
    for (String other : List.of(MESSAGE.replace("INBOUND_MESSAGE_RECEIVED", "CONVERSATION_STARTED"), MESSAGE.replace("INBOUND_MESSAGE_RECEIVED", "NEW_TYPE"), "{}")) {
      assertThat(hootsuite.read(signed(other, SECRET)).messages()).isEmpty();
      assertThat(hootsuite.answer(signed(other, SECRET))).contains("{}");
    }
    assertThatThrownBy(() -> hootsuite.read(signed("[]", SECRET))).isInstanceOf(UnreadableWebhook.class);
    assertThat(hootsuite.answer(signed("[]", SECRET))).contains("{}");
  }

  @Test
  void answers_in_the_response() {
    hootsuite.expect(signed(MESSAGE, SECRET));
    assertThat(send(Content.buttons("¿Qué?", List.of(new Choice("a", "Pedido", null), new Choice("b", "Otra", null))))).isInstanceOf(SendResult.Accepted.class);
    assertThat(hootsuite.handOver("inbox", CONVERSATION)).isInstanceOf(SendResult.Accepted.class);
    assertThat(hootsuite.answer(signed(MESSAGE, SECRET))).contains("{\"sendMessage\":{\"text\":\"¿Qué?\\n\\n1. Pedido\\n2. Otra\"},\"complete\":\"HANDOVER\"}");
    assertThat(calls).isEmpty();
  }

  @Test
  void speaks_by_its_api_when_nobody_waits() {
    token();
    answers.add(new Egress.Answer(200, "{}"));
    answers.add(new Egress.Answer(204, ""));
    assertThat(send(Content.text("Hola"))).isInstanceOf(SendResult.Accepted.class);
    assertThat(hootsuite.handOver("inbox", CONVERSATION)).isInstanceOf(SendResult.Accepted.class);
    assertThat(calls.stream().map(call -> call.uri().toString())).containsExactly("https://public-api-eu.sparkcentral.com/virtual-agent/oauth2/token",
        "https://public-api-eu.sparkcentral.com/virtual-agent/conversations/" + CONVERSATION, "https://public-api-eu.sparkcentral.com/virtual-agent/conversations/" + CONVERSATION);
    assertThat(new String(calls.getFirst().body(), StandardCharsets.UTF_8)).isEqualTo("grant_type=client_credentials&scope=client-read&client_id=id+%26&client_secret=s");
    assertThat(calls.get(1).headers()).containsEntry("Authorization", "Bearer t0k");
    assertThat(new String(calls.get(1).body(), StandardCharsets.UTF_8)).isEqualTo("{\"sendMessage\":{\"text\":\"Hola\"}}");
    assertThat(new String(calls.get(2).body(), StandardCharsets.UTF_8)).isEqualTo("{\"complete\":\"HANDOVER\"}");
  }

  @Test
  void tells_what_helps_after_a_refusal() {
    token();
    for (int status : List.of(404, 429, 403, 401)) answers.add(new Egress.Answer(status, "{}"));
    assertThat(send(Content.text("x"))).isInstanceOfSatisfying(SendResult.Refused.class, refused -> assertThat(refused.remedy()).isEqualTo(Remedy.NONE));
    assertThat(send(Content.text("x"))).isInstanceOfSatisfying(SendResult.Refused.class, refused -> assertThat(refused.remedy()).isEqualTo(Remedy.RETRY));
    assertThat(send(Content.text("x"))).isInstanceOfSatisfying(SendResult.Refused.class, refused -> assertThat(refused.remedy()).isEqualTo(Remedy.FIX_CHANNEL));
    assertThat(send(Content.text("x"))).isInstanceOfSatisfying(SendResult.Refused.class, refused -> assertThat(refused.remedy()).isEqualTo(Remedy.RETRY));
    token();
    answers.add(new Egress.Answer(502, ""));
    assertThat(send(Content.text("x"))).isInstanceOf(SendResult.Ambiguous.class);
    assertThat(send(Content.media(Content.Kind.IMAGE, Media.ofId("1", "image/png"), null))).isInstanceOf(SendResult.Refused.class);
  }
}
