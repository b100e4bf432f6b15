package relevo.messaging.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import relevo.kernel.ProductClock;

/** What became of the vendors' calls at our addresses, for whoever is setting a number up and waits for the first one. */
@ApplicationScoped
public class Knocks {

  private static final Logger LOG = System.getLogger(Knocks.class.getName());
  /** Strangers knock as often as they like: this much of it is written down. */
  static final Duration PAUSE = Duration.ofSeconds(2);
  private static final Duration LOOKING_BACK = Duration.ofDays(1);
  private static final String HANDSHAKE = "handshake";
  private static final String HANDSHAKE_REFUSED = "handshake-refused";
  private static final String REFUSED = "webhook-refused";

  /** When each was last seen, or null; a webhook that was kept is remembered for a day. */
  public record Seen(Instant handshakeAt, Instant handshakeRefusedAt, Instant webhookAt, Instant webhookRefusedAt) {

    static final Seen NOTHING = new Seen(null, null, null, null);
  }

  @Inject KnockTable table;
  @Inject ProductClock clock;

  private final Map<String, Instant> written = new ConcurrentHashMap<>();

  /** The vendor asked whether the address is ours, with the right words or with others. */
  public void handshake(String provider, boolean right) {
    write(provider, right ? HANDSHAKE : HANDSHAKE_REFUSED);
  }

  /** A webhook bore no signature that fits. {@code place} is the channel where the address names one, else the provider. */
  public void refused(String place) {
    write(place, REFUSED);
  }

  /** @param channel null where one address serves all of the provider's */
  public Seen at(String provider, String channel) {
    try {
      Map<String, Instant> found = table.of(channel == null ? provider : channel);
      Instant webhook = table.newestWebhook(provider, channel, clock.now().minus(LOOKING_BACK)).orElse(null);
      return new Seen(found.get(HANDSHAKE), found.get(HANDSHAKE_REFUSED), webhook, found.get(REFUSED));
    } catch (SQLException outage) {
      LOG.log(Level.DEBUG, "Knocks could not be looked up", outage);
      return Seen.NOTHING;
    }
  }

  /** Whoever knocks gets the answer all the same if it cannot be written down. */
  private void write(String place, String what) {
    Instant now = clock.now();
    String key = place + " " + what;
    Instant before = written.get(key);
    if (before != null && now.isBefore(before.plus(PAUSE)) && !now.isBefore(before)) return;
    written.put(key, now);
    try {
      table.keep(place, what, now);
    } catch (SQLException outage) {
      LOG.log(Level.DEBUG, "A knock could not be kept", outage);
    }
  }
}
