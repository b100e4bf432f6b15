package relevo.access.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An account as the API shows it.
 *
 * @param teams whose tickets the person sees; none for all
 * @param lockedUntil after too many wrong passwords, else null
 */
public record AccountCard(
    UUID id, String login, String name, List<String> roles, List<String> teams, boolean active, Instant lockedUntil, boolean hasPassword,
    Instant createdAt, Instant changedAt) {}
