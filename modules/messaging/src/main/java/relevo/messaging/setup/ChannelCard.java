package relevo.messaging.setup;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import relevo.messaging.channel.Channel;
import relevo.messaging.channel.ChannelState;

/**
 * A channel as the API tells of it: of its secrets only the names, and until when an older one is good. {@code webhook} is the
 * path that the provider must call, {@code state} one of ok, token-invalid, held, restricted and quality, with the provider's
 * reason.
 */
public record ChannelCard(String id, String provider, String name, String phone, Map<String, String> settings,
    List<SecretName> secrets, String webhook, String state, String reason, Instant createdAt) {

  /** {@code endsAt} is null for the one in use. */
  public record SecretName(String name, Instant endsAt) {}

  static ChannelCard of(Channel channel, ChannelState state, String webhook) {
    List<SecretName> secrets = channel.secrets().stream().map(secret -> new SecretName(secret.name(), secret.endsAt())).toList();
    return new ChannelCard(channel.id(), channel.provider(), channel.name(), channel.phone(), channel.settings(), secrets, webhook,
        state.word(), state.reason(), channel.createdAt());
  }
}
