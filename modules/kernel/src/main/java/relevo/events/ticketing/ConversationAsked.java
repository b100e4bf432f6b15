package relevo.events.ticketing;

import java.util.UUID;

/**
 * Somebody is about to work in a conversation: whoever keeps conversations lets nobody else write in it until this transaction ends.
 * Nothing comes of asking, so it is no desk event. Whoever locks a ticket asks before, since a message locks in this order too.
 */
public record ConversationAsked(UUID conversationId) {}
