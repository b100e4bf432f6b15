package relevo.messaging.provider.meta;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import relevo.events.content.Media;
import relevo.kernel.Egress;
import relevo.messaging.channel.Channel;
import relevo.messaging.channel.Channels;
import relevo.messaging.channel.MetaChannel;
import relevo.messaging.provider.Attempt;
import relevo.messaging.provider.Delivery;
import relevo.messaging.provider.Enclosure;
import relevo.messaging.provider.FileAddress;
import relevo.messaging.provider.Letter;
import relevo.messaging.provider.NoFile;
import relevo.messaging.provider.Requirements;
import relevo.messaging.provider.SendResult;
import relevo.messaging.provider.TemplateList;
import relevo.messaging.provider.UnreadableWebhook;
import relevo.messaging.provider.VendorJson;
import relevo.messaging.provider.Webhook;
import relevo.messaging.provider.WhatsAppProvider;

/** Meta's WhatsApp Cloud API. */
@ApplicationScoped
class MetaProvider implements WhatsAppProvider {

  private static final Logger LOG = System.getLogger(MetaProvider.class.getName());
  static final Duration DEADLINE = Duration.ofSeconds(10);
  private static final Requirements REQUIREMENTS = new Requirements(Map.of(MetaChannel.ACCOUNT, "[0-9]{1,30}"), List.of(),
      List.of(MetaChannel.ACCESS_TOKEN), List.of(MetaChannel.APP_SECRET));

  @Inject MetaChannel channel;
  @Inject Channels channels;
  @Inject Egress egress;
  @Inject MetaSubscription subscriptions;
  @Inject MetaFiles files;
  @Inject MetaTemplates templates;

  @PostConstruct
  void trustTheConfiguredGraph() {
    egress.trust(channel.graph());
  }

  @Override
  public String name() {
    return MetaChannel.PROVIDER;
  }

  @Override
  public Requirements requirements() {
    return REQUIREMENTS;
  }

  @Override
  public Optional<List<String>> missing(Channel of) {
    return Optional.of(subscriptions.missing(of));
  }

  @Override
  public Optional<String> account(Channel of) {
    return of.setting(MetaChannel.ACCOUNT);
  }

  @Override
  public TemplateList templates(Channel of) {
    return templates.list(of);
  }

  @Override
  public boolean calledByChannel() {
    return false;
  }

  @Override
  public Optional<String> handshake(Map<String, String> query) {
    byte[] asked = query.getOrDefault("hub.verify_token", "").getBytes(StandardCharsets.UTF_8);
    boolean ours = MessageDigest.isEqual(asked, channel.verifyToken().getBytes(StandardCharsets.UTF_8));
    if (!ours || !"subscribe".equals(query.get("hub.mode"))) return Optional.empty();
    return Optional.ofNullable(query.get("hub.challenge"));
  }

  @Override
  public Optional<String> verifyToken() {
    return Optional.of(channel.verifyToken());
  }

  @Override
  public boolean isGenuine(Webhook webhook) {
    String signature = webhook.headers().get("x-hub-signature-256");
    return channels.secrets(MetaChannel.PROVIDER, null, MetaChannel.APP_SECRET).stream()
        .anyMatch(secret -> Signature.fits(webhook.body(), signature, secret));
  }

  @Override
  public Delivery read(Webhook webhook) throws UnreadableWebhook {
    return MetaEnvelope.read(webhook.body());
  }

  @Override
  public SendResult send(Letter letter) {
    URI address = URI.create(channel.graph() + "/" + letter.channel() + "/messages");
    byte[] body = body(letter).toString().getBytes(StandardCharsets.UTF_8);
    return Attempt.of(() -> egress.send(new Egress.Call("POST", address, headers(letter.channel()), body, DEADLINE)),
        answer -> answer.status() / 100 == 2 ? accepted(answer.body()) : MetaErrors.of(answer));
  }

  @Override
  public boolean takesFiles() {
    return true;
  }

  @Override
  public SendResult take(String number, Enclosure file) {
    return files.take(number, file, headers(number));
  }

  @Override
  public FileAddress locate(String number, Media file) throws NoFile, Egress.NotSent, Egress.Unanswered {
    return files.locate(number, file, headers(number));
  }

  @Override
  public void seen(String number, String message, boolean typing) {
    byte[] body = MetaMessage.seen(message, typing).toString().getBytes(StandardCharsets.UTF_8);
    try {
      egress.send(new Egress.Call("POST", URI.create(channel.graph() + "/" + number + "/messages"), headers(number), body, DEADLINE));
    } catch (Egress.NotSent | Egress.Unanswered courtesy) {
      LOG.log(Level.DEBUG, "A message could not be shown as read: " + courtesy.getMessage());
    }
  }

  @Override
  public boolean showsTyping() {
    return true;
  }

  private Map<String, String> headers(String number) {
    Map<String, String> headers = new HashMap<>();
    headers.put("Content-Type", "application/json");
    channels.byId(number).secret(MetaChannel.ACCESS_TOKEN).ifPresent(token -> headers.put("Authorization", "Bearer " + token));
    return headers;
  }

  static JsonObject body(Letter letter) {
    JsonObjectBuilder body = VendorJson.BUILDERS.createObjectBuilder()
        .add("messaging_product", "whatsapp")
        .add("recipient_type", "individual")
        .add(letter.phone() != null ? "to" : "recipient", letter.phone() != null ? letter.phone() : letter.userId())
        .add("biz_opaque_callback_data", letter.id().toString());
    MetaMessage.write(letter.content(), body);
    return body.build();
  }

  private static SendResult accepted(String body) {
    return Attempt.accepted(VendorJson.objects(VendorJson.parsed(body), "messages").stream().findFirst()
        .map(message -> VendorJson.text(message, "id")).orElse(null));
  }
}
