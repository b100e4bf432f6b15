package relevo.events.ticketing;

import java.util.UUID;
import relevo.events.Customer;
import relevo.events.DeskEvent;

/**
 * An agent lends a conversation to the bot for one task, and keeps the ticket: until {@link TicketReturned} the bot answers, within
 * that task alone. {@code loanId} is unique per loan; {@code task} is the name of a flow.
 */
public record TicketLent(
    UUID conversationId, UUID ticketId, UUID loanId, Customer customer, String language, String task, String agent) implements DeskEvent {}
