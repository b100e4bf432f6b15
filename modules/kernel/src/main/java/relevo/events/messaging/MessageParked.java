package relevo.events.messaging;

import java.util.UUID;
import relevo.events.Customer;
import relevo.events.DeskEvent;

/** A customer wrote and we failed at it again and again: it waits for someone to look, and so does the customer. */
public record MessageParked(UUID conversationId, UUID messageId, Customer customer) implements DeskEvent {}
