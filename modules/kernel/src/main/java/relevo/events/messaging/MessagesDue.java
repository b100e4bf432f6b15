package relevo.events.messaging;

import java.util.List;
import java.util.UUID;

/**
 * These conversations, known already, are about to hear messages in this very transaction: whoever reads something about each of
 * them may read it for all at once. Nothing happened yet, so it is no desk event.
 */
public record MessagesDue(List<UUID> conversations) {}
