package relevo.ticketing.ticket;

import java.util.UUID;

/** An agent's words on their way to the customer. */
public record ReplyCard(UUID id, UUID ticket, UUID conversation, String agent, String text) {}
