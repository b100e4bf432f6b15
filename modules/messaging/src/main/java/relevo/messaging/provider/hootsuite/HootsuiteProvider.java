package relevo.messaging.provider.hootsuite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import relevo.events.Content;
import relevo.events.content.Media;
import relevo.kernel.ProductClock;
import relevo.messaging.channel.Channels;
import relevo.messaging.provider.Delivery;
import relevo.messaging.provider.FileAddress;
import relevo.messaging.provider.FileHosts;
import relevo.messaging.provider.FileLink;
import relevo.messaging.provider.Letter;
import relevo.messaging.provider.NoFile;
import relevo.messaging.provider.Requirements;
import relevo.messaging.provider.SendResult;
import relevo.messaging.provider.Untellable;
import relevo.messaging.provider.UnreadableWebhook;
import relevo.messaging.provider.VendorJson;
import relevo.messaging.provider.Webhook;
import relevo.messaging.provider.WhatsAppProvider;
import relevo.messaging.provider.hootsuite.Turns.Patience;

/** Hootsuite Inbox (Sparkcentral): we are its virtual agent, which answers in the response, and hands over to its people. */
@ApplicationScoped
class HootsuiteProvider implements WhatsAppProvider {

  static final String NAME = "hootsuite";
  static final String SIGNING_SECRET = "signing-secret";

  /** Where customers' files may be, beside Hootsuite's own hosts; commas between them. */
  static final String FILE_HOSTS = "file-hosts";

  /** Hootsuite waits for some seconds; nothing is lost if we answer later. */
  private static final Patience PATIENCE = new Patience(Duration.ofSeconds(5), Duration.ofMillis(1_500), Duration.ofSeconds(7));
  private static final int LONGEST_TEXT = 4_000;
  private static final Requirements REQUIREMENTS = new Requirements(Map.of(HootsuiteApi.REGION, "us|eu", FILE_HOSTS, "[a-z0-9.*, -]{1,500}"), List.of(),
      List.of(SIGNING_SECRET, HootsuiteApi.CLIENT_ID, HootsuiteApi.CLIENT_SECRET), List.of());

  @Inject Channels channels;
  @Inject Turns turns;
  @Inject HootsuiteApi api;
  @Inject ProductClock clock;

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
    return HootsuiteProof.fits(webhook.body(), webhook.headers().get(HootsuiteProof.HEADER), channels.secrets(NAME, webhook.channel(), SIGNING_SECRET));
  }

  @Override
  public Delivery read(Webhook webhook) throws UnreadableWebhook {
    return envelope(webhook).delivery(webhook.channel());
  }

  private HootsuiteEnvelope envelope(Webhook webhook) throws UnreadableWebhook {
    return HootsuiteEnvelope.of(webhook.body(), clock.now());
  }

  @Override
  public void expect(Webhook webhook) {
    try {
      HootsuiteEnvelope question = envelope(webhook);
      if (question.isMessage()) turns.open(question.conversation(), question.key(), PATIENCE);
    } catch (UnreadableWebhook nobodyWaits) {
      // it is kept all the same, and answered with nothing
    }
  }

  @Override
  public void neverMind(Webhook webhook) {
    try {
      HootsuiteEnvelope question = envelope(webhook);
      if (question.isMessage()) turns.forget(question.conversation(), question.key());
    } catch (UnreadableWebhook nobodyWaits) {
      // nothing was expected of it either
    }
  }

  @Override
  public Optional<String> answer(Webhook webhook) {
    try {
      HootsuiteEnvelope question = envelope(webhook);
      return Optional.of(question.isMessage() ? turns.answer(question.conversation(), question.key(), PATIENCE) : Turns.NOTHING);
    } catch (UnreadableWebhook nothingAsked) {
      return Optional.of(Turns.NOTHING);
    }
  }

  @Override
  public SendResult send(Letter letter) {
    try {
      String text = HootsuiteLetter.text(letter.content());
      if (letter.userId() == null) throw new Untellable("Hootsuite solo conoce a quien escribió por él");
      if (turns.say(letter.userId(), text)) return new SendResult.Accepted(letter.id().toString());
      JsonObject message = VendorJson.BUILDERS.createObjectBuilder().add("sendMessage", VendorJson.BUILDERS.createObjectBuilder().add("text", text)).build();
      SendResult result = api.say(channels.byId(letter.channel()), letter.userId(), message);
      return result instanceof SendResult.Accepted ? new SendResult.Accepted(letter.id().toString()) : result;
    } catch (Untellable why) {
      return new SendResult.Refused(SendResult.Remedy.NONE, why.getMessage());
    }
  }

  @Override
  public boolean handsOver() {
    return true;
  }

  @Override
  public SendResult handOver(String channel, String customer) {
    if (turns.handOver(customer)) return new SendResult.Accepted(null);
    return api.say(channels.byId(channel), customer, VendorJson.BUILDERS.createObjectBuilder().add("complete", "HANDOVER").build());
  }

  @Override
  public int longestText() {
    return LONGEST_TEXT;
  }

  @Override
  public boolean alwaysHasButtons() {
    return false;
  }

  @Override
  public boolean writesOut(Content offer, String channel) {
    return true;
  }

  @Override
  public FileAddress locate(String channel, Media file) throws NoFile {
    List<String> others = channels.byId(channel).setting(FILE_HOSTS).map(hosts -> List.of(hosts.strip().split("[,\\s]+"))).orElse(List.of());
    List<String> open = Stream.concat(Stream.of("*.sparkcentral.com", "*.hootsuite.com", "*.amazonaws.com"), others.stream()).toList();
    return FileLink.of(file, Map.of(), new FileHosts(api.own(), List.of(), open));
  }
}
