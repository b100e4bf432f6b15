package relevo.access.key;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A key as the API shows it, without its secret. {@code usedAt} is exact to a minute; null if never. */
public record KeyCard(
    UUID id, String name, List<String> scopes, String madeBy, Instant madeAt, Instant usedAt, Instant endsAt, Instant revokedAt) {}
