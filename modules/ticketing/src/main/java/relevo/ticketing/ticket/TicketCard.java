package relevo.ticketing.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import relevo.ticketing.queue.Urgency;

/** A ticket as programs and the console read it. */
public record TicketCard(
    UUID id, String status, String team, int tier, String priority, String agent, List<String> because,
    ContactCard contact, UUID conversation, Instant openedAt) {

  static TicketCard of(Ticket ticket) {
    return new TicketCard(ticket.id, status(ticket), ticket.team, ticket.tier, priority(ticket), ticket.agent,
        ticket.because, contact(ticket), ticket.conversationId, ticket.openedAt);
  }

  static String status(Ticket ticket) {
    return ticket.status.name().toLowerCase(Locale.ROOT);
  }

  static String priority(Ticket ticket) {
    return Urgency.word(ticket.urgency());
  }

  static ContactCard contact(Ticket ticket) {
    return new ContactCard(ticket.contactId, ticket.phone, ticket.contactName);
  }
}
