package relevo.ticketing.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import relevo.ticketing.chat.ChatCard;
import relevo.ticketing.queue.Urgency;

/** A ticket as programs and the console read it. */
public record TicketCard(
    UUID id, String status, String team, int tier, String priority, String agent, List<String> because,
    ContactCard contact, UUID conversation, Instant openedAt, String language, List<String> tags, String outcome,
    String lastText, String lastKind, String lastFrom, Instant lastAt, int unread, Instant windowClosesAt, Instant snoozedUntil,
    boolean snoozedForReply, Instant waitingSince, Instant dueAt, boolean draft) {

  static TicketCard of(Ticket ticket) {
    return of(ticket, ChatCard.NONE);
  }

  static TicketCard of(Ticket ticket, ChatCard chat) {
    return new TicketCard(ticket.id, status(ticket), ticket.team, ticket.tier, priority(ticket), ticket.agent,
        ticket.matter.because, contact(ticket), ticket.conversationId, ticket.openedAt, ticket.language, ticket.matter.tags,
        ticket.resolution == null ? null : ticket.resolution.outcome(), chat.lastText(), chat.lastKind(), chat.lastFrom(), chat.lastAt(),
        chat.unread(), chat.windowClosesAt(), chat.snoozedUntil(), chat.snoozedForReply(), chat.waitingSince(), chat.dueAt(), chat.draft());
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
