package relevo.ticketing.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import relevo.ticketing.chat.ChatCard;
import relevo.ticketing.promise.ClockCard;
import relevo.ticketing.survey.SurveyCard;

/** All there is to know of one ticket: its card, what the customer has told, what was promised, and where the chat can be read. */
public record TicketDetails(
    UUID id, String status, String team, int tier, String priority, String agent, List<String> because,
    ContactCard contact, UUID conversation, Instant openedAt, String language, String owner, List<String> tags,
    Map<String, String> details, long release, Instant takenAt, Instant resolvedAt, String outcome, String label,
    String transcript, long notes, List<ClockCard> clocks, String lastText, String lastKind, String lastFrom, Instant lastAt, int unread,
    Instant windowClosesAt, Instant snoozedUntil, boolean snoozedForReply, Instant waitingSince, Instant dueAt, boolean draft, QueueCard queue,
    SurveyCard survey, Instant windowReminded, boolean vip) {

  /**
   * @param notes how many colleagues left on it
   * @param survey null before it is resolved
   * @param windowReminded when the window closes of which somebody was told, or null
   */
  static TicketDetails of(Ticket ticket, long notes, List<ClockCard> clocks, List<Move> moves, ChatCard chat, SurveyCard survey,
      Instant windowReminded) {
    Resolution end = ticket.resolution == null ? new Resolution(null, null, null) : ticket.resolution;
    return new TicketDetails(ticket.id, TicketCard.status(ticket), ticket.team, ticket.tier,
        TicketCard.priority(ticket), ticket.agent, ticket.matter.because, TicketCard.contact(ticket), ticket.conversationId,
        ticket.openedAt, ticket.language, ticket.owner.name().toLowerCase(Locale.ROOT), ticket.matter.tags, ticket.matter.details,
        ticket.release, ticket.takenAt, end.resolvedAt(), end.outcome(), end.label(),
        "/api/v1/conversations/" + ticket.conversationId + "/messages", notes, clocks, chat.lastText(), chat.lastKind(),
        chat.lastFrom(), chat.lastAt(), chat.unread(), chat.windowClosesAt(), chat.snoozedUntil(), chat.snoozedForReply(), chat.waitingSince(),
        chat.dueAt(), chat.draft(), QueueCard.of(ticket, moves), survey, windowReminded, ticket.vip);
  }
}
