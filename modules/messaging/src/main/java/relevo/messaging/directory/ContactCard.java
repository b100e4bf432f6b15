package relevo.messaging.directory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import relevo.messaging.notice.Consents.Wish;

/**
 * Somebody who ever wrote to us, or whom we wrote to. {@code name} is what they call themselves at the provider, {@code phone} in
 * digits; both may be null. {@code firstSeenAt} is when we learned of them, {@code lastSeenAt} when they last wrote, or null.
 * {@code consents} are their wishes about being written to, newest first: the newest of a category counts.
 */
public record ContactCard(UUID id, String name, String phone, List<AliasCard> aliases, List<Wish> consents, List<UUID> conversations,
    Instant firstSeenAt, Instant lastSeenAt) {

  /**
   * A name under which they are known: {@code kind} is {@code phone}, {@code user}, {@code parent} or {@code username};
   * {@code channel} is null for a name that is the same on all channels.
   */
  public record AliasCard(String kind, String value, String channel) {}
}
