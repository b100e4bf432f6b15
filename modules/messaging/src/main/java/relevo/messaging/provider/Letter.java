package relevo.messaging.provider;

import java.util.UUID;
import relevo.events.Content;

/** A message ready to leave: {@code id} is ours, and comes back in the provider's receipts. */
public record Letter(UUID id, String channel, String phone, String userId, Content content) {}
