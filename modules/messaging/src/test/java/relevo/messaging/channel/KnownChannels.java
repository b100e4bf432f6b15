package relevo.messaging.channel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import relevo.kernel.ProductClock;
import relevo.messaging.channel.Channel.Secret;
import relevo.messaging.channel.ChannelState.Aspect;

/** Channels for tests: the configured one ({@code 100}) and those that a test adds, in memory alone. */
public final class KnownChannels {

  public static final String APP_SECRET_VALUE = "configured-secret";

  private KnownChannels() {}

  public static Channels of(Channel... channels) {
    Channels known = new Channels();
    known.first = configured();
    known.clock = new ProductClock();
    known.remember(List.of(channels));
    known.table = new InMemory(List.of(channels));
    return known;
  }

  public static MetaChannel configured() {
    MetaChannel meta = new MetaChannel();
    meta.phoneNumberId = "100";
    meta.appSecret = APP_SECRET_VALUE;
    meta.verifyToken = "verify";
    meta.accessToken = Optional.of("token");
    meta.account = Optional.of("77");
    meta.graphVersion = "v25.0";
    meta.graphUrl = Optional.empty();
    return meta;
  }

  public static Channel channel(String id, String provider, String phone, Map<String, String> settings, Map<String, String> secrets) {
    List<Secret> kept = secrets.entrySet().stream().map(each -> new Secret(each.getKey(), each.getValue(), null)).toList();
    return new Channel(id, provider, id, phone, settings, kept, Instant.EPOCH);
  }

  /** The table without a database. */
  private static final class InMemory extends ChannelTable {

    private final List<Channel> rows;

    InMemory(List<Channel> rows) {
      this.rows = new ArrayList<>(rows);
    }

    @Override
    List<Channel> all() {
      return List.copyOf(rows);
    }

    @Override
    List<Aspect> aspects() {
      return List.of();
    }

    @Override
    boolean add(Channel channel) {
      return rows.stream().noneMatch(row -> row.id().equals(channel.id())) && rows.add(channel);
    }

    @Override
    void change(Channel channel) {
      rows.replaceAll(row -> row.id().equals(channel.id()) ? channel : row);
    }

    @Override
    void rotate(String channel, Secret secret, Instant now, Instant overlapEnds) {
      rows.replaceAll(row -> row.id().equals(channel) ? rotated(row, secret, overlapEnds) : row);
    }

    private static Channel rotated(Channel row, Secret secret, Instant overlapEnds) {
      List<Secret> secrets = new ArrayList<>(List.of(secret));
      row.secrets().forEach(old -> secrets.add(
          old.name().equals(secret.name()) ? new Secret(old.name(), old.value(), overlapEnds) : old));
      return new Channel(row.id(), row.provider(), row.name(), row.phone(), row.settings(), secrets, row.createdAt());
    }
  }
}
