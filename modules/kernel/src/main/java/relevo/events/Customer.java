package relevo.events;

import java.util.UUID;

/**
 * Whom a conversation is with. {@code phone} (digits only) and {@code userId} (WhatsApp's business-scoped id) may each be
 * null, never both; {@code name} is what the customer calls themselves, or null.
 */
public record Customer(UUID contactId, String phone, String userId, String name) {}
