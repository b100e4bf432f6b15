package relevo.messaging.provider.infobip;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
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
import relevo.messaging.provider.Webhook;
import relevo.messaging.provider.WhatsAppProvider;

/** WhatsApp by Infobip. Every account has an address of its own, always one of Infobip's: the key goes nowhere else. */
@ApplicationScoped
class InfobipProvider implements WhatsAppProvider {

  private static final Logger LOG = System.getLogger(InfobipProvider.class.getName());
  private static final String NAME = "infobip";
  private static final String API = "api";
  private static final String API_KEY = "api-key";
  private static final String WEBHOOK_SECRET = "webhook-secret";
  private static final Duration DEADLINE = Duration.ofSeconds(10);
  private static final Requirements REQUIREMENTS = new Requirements(
      Map.of(API, "https://[a-z0-9-]{1,40}\\.api(-[a-z]{2})?\\.infobip\\.com", "webhook-auth", "path|basic|bearer|header|hmac",
          "webhook-header", "[a-z0-9-]{1,60}"),
      List.of(API), List.of(API_KEY, WEBHOOK_SECRET), List.of());

  @Inject Channels channels;
  @Inject Egress egress;
  @Inject ProductClock clock;
  /** For a relay or a test double: the operator vouches for it, and it takes the place of each channel's own. */
  @Inject @ConfigProperty(name = "relevo.infobip.api-url") Optional<URI> relay;
  @Inject @ConfigProperty(name = "relevo.infobip.window-errors", defaultValue = "24|SESSION|TEMPLATE") String windowErrors;

  @PostConstruct
  void trustTheConfiguredAddress() {
    relay.ifPresent(egress::trust);
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
    List<String> secrets = channels.secrets(NAME, webhook.channel(), WEBHOOK_SECRET);
    return InfobipProof.fits(webhook, channels.byId(webhook.channel()), secrets);
  }

  @Override
  public Delivery read(Webhook webhook) throws UnreadableWebhook {
    return InfobipEnvelope.read(webhook.body(), webhook.channel(), clock.now());
  }

  @Override
  public SendResult send(Letter letter) {
    Channel channel = channels.byId(letter.channel());
    return Attempt.of(() -> {
      InfobipLetter ready = InfobipLetter.of(letter, channel);
      return post(channel, "/whatsapp/1/message/" + ready.kind(), ready.body().toString());
    }, new InfobipAnswer(Pattern.compile(windowErrors))::read);
  }

  @Override
  public FileAddress locate(String channel, Media file) throws NoFile {
    Channel from = channels.byId(channel);
    List<URI> own = Stream.concat(relay.stream(), from.setting(API).map(URI::create).stream()).toList();
    return FileLink.of(file, Map.of("Authorization", key(from)), new FileHosts(own, List.of(), List.of("*.infobip.com")));
  }

  private static String key(Channel channel) {
    return "App " + channel.secret(API_KEY).orElse("");
  }

  @Override
  public void seen(String number, String message, boolean typing) {
    Channel channel = channels.byId(number);
    String what = "/message/" + URLEncoder.encode(message, StandardCharsets.UTF_8) + "/read";
    try {
      post(channel, "/whatsapp/1/senders/" + InfobipLetter.sender(channel) + what, "{}");
    } catch (Untellable | Egress.NotSent | Egress.Unanswered courtesy) {
      LOG.log(Level.DEBUG, "A message could not be shown as read: " + courtesy.getMessage());
    }
  }

  /** A list may be longer than what Egress takes in: an account of that size is told so. */
  @Override
  public TemplateList templates(Channel channel) {
    try {
      return InfobipTemplates.read(call("GET", channel, "/whatsapp/2/senders/" + InfobipLetter.sender(channel) + "/templates", null));
    } catch (Untellable | Egress.NotSent | Egress.Unanswered noAnswer) {
      return TemplateList.failed("Infobip no responde: " + noAnswer.getMessage());
    }
  }

  private Egress.Answer post(Channel channel, String path, String body) throws Untellable, Egress.NotSent, Egress.Unanswered {
    return call("POST", channel, path, body.getBytes(StandardCharsets.UTF_8));
  }

  private Egress.Answer call(String method, Channel channel, String path, byte[] body)
      throws Untellable, Egress.NotSent, Egress.Unanswered {
    String base = relay.map(URI::toString).or(() -> channel.setting(API))
        .orElseThrow(() -> new Untellable("Al canal le falta el ajuste «" + API + "»"));
    Map<String, String> headers = Map.of("Authorization", key(channel),
        "Accept", "application/json", "Content-Type", "application/json");
    return egress.send(new Egress.Call(method, URI.create(base + path), headers, body, DEADLINE));
  }
}
