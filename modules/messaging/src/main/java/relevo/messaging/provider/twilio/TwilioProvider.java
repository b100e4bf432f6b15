package relevo.messaging.provider.twilio;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.events.Content;
import relevo.events.content.Media;
import relevo.kernel.Egress;
import relevo.kernel.ProductClock;
import relevo.messaging.channel.Channel;
import relevo.messaging.channel.Channels;
import relevo.messaging.provider.Attempt;
import relevo.messaging.provider.Delivery;
import relevo.messaging.provider.FileAddress;
import relevo.messaging.provider.FileHosts;
import relevo.messaging.provider.FileLink;
import relevo.messaging.provider.Letter;
import relevo.messaging.provider.NoFile;
import relevo.messaging.provider.Requirements;
import relevo.messaging.provider.SendResult;
import relevo.messaging.provider.TemplateList;
import relevo.messaging.provider.UnreadableWebhook;
import relevo.messaging.provider.Untellable;
import relevo.messaging.provider.VendorJson;
import relevo.messaging.provider.Webhook;
import relevo.messaging.provider.WhatsAppProvider;

/** WhatsApp by Twilio's Programmable Messaging. */
@ApplicationScoped
class TwilioProvider implements WhatsAppProvider {

  private static final String NAME = "twilio";
  private static final String ACCOUNT = "account";
  private static final String AUTH_TOKEN = "auth-token";
  /** Twilio brings back no word of ours, but it calls the address we give it, and this is in its query. */
  private static final String OURS = "ours=";
  private static final long LARGEST_FILE = 16 << 20;
  private static final Duration DEADLINE = Duration.ofSeconds(10);
  private static final Requirements REQUIREMENTS = new Requirements(
      Map.of(ACCOUNT, "AC[0-9a-f]{32}", "messaging-service", "MG[0-9a-f]{32}",
          "template\\.[A-Za-z0-9_.]{1,200}", "HX[0-9a-f]{32}", "content\\.(buttons|list)\\.[0-9]{1,2}", "HX[0-9a-f]{32}"),
      List.of(ACCOUNT), List.of(AUTH_TOKEN), List.of());

  @Inject Channels channels;
  @Inject Egress egress;
  @Inject ProductClock clock;
  @Inject @ConfigProperty(name = "relevo.public-url") Optional<String> publicUrl;
  @Inject @ConfigProperty(name = "relevo.twilio.api-url", defaultValue = "https://api.twilio.com") URI api;
  @Inject @ConfigProperty(name = "relevo.twilio.content-url", defaultValue = "https://content.twilio.com") URI contents;

  @PostConstruct
  void open() {
    egress.trust(api);
    egress.trust(contents);
    publicUrl = publicUrl.map(url -> url.replaceFirst("/+$", ""));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Requirements requirements() {
    return REQUIREMENTS;
  }

  @Override
  public boolean isGenuine(Webhook webhook) {
    if (webhook.channel() == null) return false;
    return TwilioSignature.fits(addresses(webhook), webhook.body(), webhook.headers().get("x-twilio-signature"),
        channels.secrets(NAME, webhook.channel(), AUTH_TOKEN));
  }

  /** As configured; where nothing is, as the call says it came, which a proxy may have changed. */
  private List<String> addresses(Webhook webhook) {
    String path = path(webhook.channel()) + webhook.rest() + (webhook.query().isEmpty() ? "" : "?" + webhook.query());
    String host = webhook.headers().get("host");
    return publicUrl.map(url -> List.of(url + path)).orElseGet(() -> List.of("https://" + host + path, "http://" + host + path));
  }

  private static String path(String channel) {
    return "/webhooks/" + NAME + "/" + channel;
  }

  @Override
  public Delivery read(Webhook webhook) throws UnreadableWebhook {
    try {
      return TwilioInbound.read(TwilioForm.parse(webhook.body()), webhook.channel(), ours(webhook.query()), clock.now());
    } catch (IllegalArgumentException notAForm) {
      throw new UnreadableWebhook(notAForm);
    }
  }

  private static String ours(String query) {
    return Stream.of(query.split("&")).filter(part -> part.startsWith(OURS)).map(part -> part.substring(OURS.length()))
        .findFirst().orElse(null);
  }

  @Override
  public int longestText() {
    return TwilioLetter.LONGEST_BODY;
  }

  @Override
  public long largestFile() {
    return LARGEST_FILE;
  }

  @Override
  public boolean alwaysHasButtons() {
    return false;
  }

  @Override
  public boolean writesOut(Content offer, String channel) {
    return TwilioLetter.form(offer, channels.byId(channel)).isEmpty();
  }

  @Override
  public SendResult send(Letter letter) {
    Channel channel = channels.byId(letter.channel());
    return Attempt.of(
        () -> call("POST", channel, "/Messages.json", TwilioForm.encode(fields(letter, channel))), TwilioProvider::result);
  }

  /** Twilio's own address leads on to a store of theirs, which must not see the key. */
  @Override
  public FileAddress locate(String channel, Media file) throws NoFile {
    FileHosts hosts = FileHosts.keyed(api, "api.twilio.com", "*.twilio.com").open("*.twiliocdn.com", "s3-external-1.amazonaws.com");
    return FileLink.of(file, pass(channels.byId(channel)), hosts);
  }

  private static SendResult result(Egress.Answer answer) {
    if (answer.status() / 100 != 2) return TwilioErrors.of(answer);
    return Attempt.accepted(VendorJson.text(VendorJson.parsed(answer.body()), "sid"));
  }

  private Map<String, String> fields(Letter letter, Channel channel) throws Untellable {
    Map<String, String> fields = TwilioLetter.fields(letter, channel);
    publicUrl.ifPresent(url -> fields.put("StatusCallback", url + path(channel.id()) + "?" + OURS + letter.id()));
    return fields;
  }

  private Egress.Answer call(String method, Channel channel, String what, byte[] body) throws Egress.NotSent, Egress.Unanswered {
    String account = channel.setting(ACCOUNT).orElse("");
    Map<String, String> headers = new HashMap<>(pass(channel));
    if (body != null) headers.put("Content-Type", "application/x-www-form-urlencoded");
    URI address = URI.create(api + "/2010-04-01/Accounts/" + account + what);
    return egress.send(new Egress.Call(method, address, headers, body, DEADLINE));
  }

  private static Map<String, String> pass(Channel channel) {
    String pass = channel.setting(ACCOUNT).orElse("") + ":" + channel.secret(AUTH_TOKEN).orElse("");
    return Map.of("Authorization", "Basic " + Base64.getEncoder().encodeToString(pass.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public TemplateList templates(Channel channel) {
    try {
      return TwilioTemplates.list(channel, contents.toString(), path ->
          egress.send(new Egress.Call("GET", URI.create(contents + path), pass(channel), null, DEADLINE)));
    } catch (Egress.NotSent | Egress.Unanswered noAnswer) {
      return TemplateList.failed("Twilio no responde: " + noAnswer.getMessage());
    }
  }

  @Override
  public Optional<List<String>> missing(Channel channel) {
    try {
      Egress.Answer answer = call("GET", channel, ".json", null);
      if (answer.status() == 200 && answer.body().contains("\"active\"")) return Optional.of(List.of());
      return Optional.of(List.of(answer.status() == 200 ? "La cuenta de Twilio no está activa."
          : "Twilio no acepta la cuenta o su clave: HTTP " + answer.status()));
    } catch (Egress.NotSent | Egress.Unanswered noAnswer) {
      return Optional.of(List.of("Twilio no responde: " + noAnswer.getMessage()));
    }
  }
}
