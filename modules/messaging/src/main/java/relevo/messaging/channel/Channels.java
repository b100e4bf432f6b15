package relevo.messaging.channel;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;
import relevo.messaging.channel.Channel.Secret;
import relevo.messaging.channel.ChannelState.Aspect;

/** Every number of ours: the first as configured, the others as kept, remembered here and looked up anew every few seconds. */
@ApplicationScoped
public class Channels {

  private static final Logger LOG = System.getLogger(Channels.class.getName());
  private static final long POLL_SECONDS = 3;

  @Inject ChannelTable table;
  @Inject MetaChannel first;
  @Inject ProductClock clock;
  @Resource ManagedScheduledExecutorService poll;

  private volatile Map<String, Channel> kept = Map.of();
  private volatile List<Aspect> aspects = List.of();
  private volatile boolean loaded;

  void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
    reload();
    poll.scheduleWithFixedDelay(this::reload, POLL_SECONDS, POLL_SECONDS, TimeUnit.SECONDS);
  }

  void reload() {
    try {
      remember(table.all());
      aspects = table.aspects();
    } catch (SQLException | RuntimeException outage) {
      LOG.log(Level.DEBUG, "The channels could not be looked up anew", outage);
    }
  }

  void remember(List<Channel> channels) {
    Map<String, Channel> found = new LinkedHashMap<>();
    channels.forEach(channel -> found.put(channel.id(), channel));
    kept = found;
    loaded = true;
  }

  /** False while the database has not answered since the start: a number that is not known may be known all the same. */
  public boolean areKnown() {
    return loaded;
  }

  /** The configured one first, the others as they were added. */
  public List<Channel> all() {
    return Stream.concat(Stream.of(first.channel()), kept.values().stream()).toList();
  }

  public boolean isConfigured(String id) {
    return first.phoneNumberId().equals(id);
  }

  public Optional<Channel> known(String id) {
    return all().stream().filter(channel -> channel.id().equals(id)).findFirst();
  }

  /** What its provider says of the number, its phone and its account. */
  public ChannelState state(Channel channel) {
    List<String> scopes = List.of(channel.id(), channel.phone(), channel.setting(MetaChannel.ACCOUNT).orElse(""));
    return ChannelState.of(aspects.stream().filter(aspect -> scopes.contains(aspect.scope())).toList());
  }

  /** A number that nobody told us of is one more of the configured account's. */
  public Channel byId(String id) {
    Channel channel = kept.get(id);
    return channel == null ? first.channel(id) : channel;
  }

  /** Every secret of that name that a provider may sign with now; of one channel, or of all if {@code id} is null. */
  public List<String> secrets(String provider, String id, String name) {
    return all().stream()
        .filter(channel -> channel.provider().equals(provider) && (id == null || channel.id().equals(id)))
        .flatMap(channel -> channel.secrets(name, clock.now()).stream())
        .toList();
  }

  public void add(Channel channel) {
    if (isConfigured(channel.id()) || !tried(() -> table.add(channel))) {
      throw new Refusal(409, "channel-exists", "Ya existe el canal «" + channel.id() + "».");
    }
    reload();
  }

  public void change(Channel channel) {
    tried(() -> {
      table.change(channel);
      return true;
    });
    reload();
  }

  /** The secrets of that name in use until now stay good for the overlap. */
  public void rotate(Channel channel, String name, String value, Duration overlap) {
    tried(() -> {
      table.rotate(channel.id(), new Secret(name, value, null), clock.now(), clock.now().plus(overlap));
      return true;
    });
    reload();
  }

  private interface Attempt {

    boolean run() throws SQLException;
  }

  private static boolean tried(Attempt attempt) {
    try {
      return attempt.run();
    } catch (SQLException outage) {
      LOG.log(Level.WARNING, "A channel could not be kept: " + outage.getMessage());
      throw new Refusal(503, "database-down", "La base de datos no responde: no se cambió nada.");
    }
  }
}
