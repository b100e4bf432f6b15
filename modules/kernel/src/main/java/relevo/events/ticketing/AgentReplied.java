package relevo.events.ticketing;

import java.util.UUID;
import relevo.events.Content;
import relevo.events.DeskEvent;

/** A person wrote to the customer. {@code replyId} is unique per reply. */
public record AgentReplied(UUID conversationId, UUID ticketId, UUID replyId, String agent, Content content)
    implements DeskEvent {}
