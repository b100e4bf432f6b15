package relevo.messaging.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.events.Content;
import relevo.kernel.Ids;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;
import relevo.messaging.channel.Channel;
import relevo.messaging.channel.Channels;
import relevo.messaging.channel.Knocks;
import relevo.messaging.provider.Letter;
import relevo.messaging.provider.Providers;
import relevo.messaging.provider.SendResult;
import relevo.messaging.provider.WhatsAppProvider;

/** Adds a number, changes it, gives it new secrets and tries it out. Talks to the vendor, so nobody calls it in a transaction. */
@ApplicationScoped
class SetUpChannel {

  static final long LONGEST_OVERLAP_HOURS = Duration.ofDays(30).toHours();

  /** {@code result} is {@code accepted}, {@code refused} or {@code ambiguous}, with the provider's id or its words. */
  public record TestResult(String result, String id, String error) {}

  /** {@code asked} is false where the vendor cannot be asked; {@code missing} is empty if nothing is. */
  public record Checkup(boolean asked, List<String> missing) {}

  @Inject Channels channels;
  @Inject Providers providers;
  @Inject ProductClock clock;
  @Inject Knocks knocks;
  @Inject @ConfigProperty(name = "relevo.public-url") Optional<String> publicUrl;

  List<ChannelCard> all() {
    return channels.all().stream().map(this::card).toList();
  }

  ChannelCard card(String id) {
    return card(existing(id));
  }

  SetupCard setup(String id) {
    Channel channel = existing(id);
    WhatsAppProvider provider = provider(channel);
    Knocks.Seen seen = knocks.at(provider.name(), provider.calledByChannel() ? id : null);
    return SetupCard.of(publicUrl.orElse(null), webhook(channel), provider.verifyToken().orElse(null), seen);
  }

  ChannelCard add(ChannelForm form) {
    Channel channel = form.filled(clock.now());
    accepted(channel);
    channels.add(channel);
    return card(channel);
  }

  ChannelCard change(String id, ChannelForm form) {
    Channel changed = form.changing(kept(id));
    accepted(changed);
    channels.change(changed);
    return card(changed);
  }

  ChannelCard rotate(String id, String name, String value, long overlapHours) {
    Channel channel = kept(id);
    if (name == null || !provider(channel).requirements().takesSecret(name)) {
      throw new Refusal(422, "secret", "El secreto «" + name + "» no se conoce en este proveedor.");
    }
    if (overlapHours < 0 || overlapHours > LONGEST_OVERLAP_HOURS) {
      throw new Refusal(422, "overlap", "El secreto anterior puede valer entre 0 y " + LONGEST_OVERLAP_HOURS + " horas más.");
    }
    channels.rotate(channel, name, ChannelForm.secret(name, value), Duration.ofHours(overlapHours));
    return card(id);
  }

  /** Straight to the provider, past conversations and windows: it shows whether the channel works. */
  TestResult test(String id, String to, String text) {
    Channel channel = existing(id);
    String digits = String.valueOf(to).replaceAll("[+ ()-]", "");
    if (!digits.matches("[0-9]{5,20}")) throw new Refusal(422, "to", "«to» debe ser un número de teléfono con su prefijo.");
    Content words = Content.text(Objects.requireNonNullElse(text, "Relevo: prueba del canal «" + channel.name() + "»."));
    SendResult result = provider(channel).send(new Letter(Ids.next(), id, digits, null, words));
    return switch (result) {
      case SendResult.Accepted accepted -> new TestResult("accepted", accepted.id(), null);
      case SendResult.Refused refused -> new TestResult("refused", null, refused.error());
      case SendResult.Ambiguous ambiguous -> new TestResult("ambiguous", null, ambiguous.error());
    };
  }

  Checkup check(String id) {
    Channel channel = existing(id);
    return provider(channel).missing(channel).map(missing -> new Checkup(true, missing)).orElse(new Checkup(false, List.of()));
  }

  private Channel existing(String id) {
    return channels.known(id).orElseThrow(() -> Refusal.missing("el canal «" + id + "»"));
  }

  private Channel kept(String id) {
    Channel channel = existing(id);
    if (!channels.isConfigured(id)) return channel;
    throw new Refusal(409, "channel-configured", "Este canal viene de la configuración (RELEVO_META_…): cámbielo ahí.");
  }

  private void accepted(Channel channel) {
    List<String> faults = provider(channel).requirements().faults(channel);
    if (!faults.isEmpty()) throw new Refusal(422, "channel", String.join(" ", faults));
  }

  private WhatsAppProvider provider(Channel channel) {
    return providers.named(channel.provider())
        .orElseThrow(() -> new Refusal(422, "provider", "No existe el proveedor «" + channel.provider() + "»."));
  }

  private ChannelCard card(Channel channel) {
    return ChannelCard.of(channel, channels.state(channel), webhook(channel));
  }

  private String webhook(Channel channel) {
    return "/webhooks/" + channel.provider() + (provider(channel).calledByChannel() ? "/" + channel.id() : "");
  }
}
