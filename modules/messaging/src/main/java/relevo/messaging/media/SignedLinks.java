package relevo.messaging.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.kernel.ProductClock;
import relevo.messaging.channel.Channels;
import relevo.messaging.provider.Hmac;
import relevo.messaging.provider.Providers;

/** Addresses at which a vendor fetches a file of ours: signed with the key that the channel shares with it, and good for some hours. */
@ApplicationScoped
class SignedLinks {

  /** Twilio lets a message wait for up to four hours (wire contract 5.4). */
  static final Duration GOOD_FOR = Duration.ofHours(5);

  @Inject Channels channels;
  @Inject Providers providers;
  @Inject ProductClock clock;
  @Inject @ConfigProperty(name = "relevo.public-url") Optional<String> publicUrl;

  /** Empty if nobody outside could follow it: there is no public address, or no key to sign with. */
  Optional<String> to(UUID file, String channel) {
    String until = String.valueOf(clock.now().plus(GOOD_FOR).getEpochSecond());
    List<String> keys = keys(channel);
    if (publicUrl.isEmpty() || keys.isEmpty()) return Optional.empty();
    String base = publicUrl.get().replaceFirst("/+$", "");
    return Optional.of(base + "/webhooks/files/" + file + "/" + until + "/" + signature(file, until, keys.getFirst()));
  }

  boolean fits(UUID file, String channel, String until, String signature) {
    boolean good = until.matches("[0-9]{1,11}") && clock.now().getEpochSecond() < Long.parseLong(until);
    return good && keys(channel).stream().anyMatch(key -> Hmac.same(signature(file, until, key), signature));
  }

  private List<String> keys(String channel) {
    List<String> needed = providers.of(channel).requirements().neededSecrets();
    return needed.isEmpty() ? List.of() : channels.byId(channel).secrets(needed.getFirst(), clock.now());
  }

  private static String signature(UUID file, String until, String key) {
    byte[] signed = ("relevo-file:" + file + ":" + until).getBytes(StandardCharsets.US_ASCII);
    return HexFormat.of().formatHex(Hmac.of("HmacSHA256", key, signed));
  }
}
