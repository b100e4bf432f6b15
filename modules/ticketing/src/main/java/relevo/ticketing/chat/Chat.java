package relevo.ticketing.chat;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** What an inbox shows of the conversation of one ticket. Read here; {@link Chats} alone writes it. */
@Entity
@Table(schema = "ticketing", name = "chat")
class Chat {

  /** For how long one may write freely after the customer has written. */
  private static final Duration WINDOW = Duration.ofHours(24);

  @Id UUID ticketId;
  UUID conversationId;
  boolean human;
  boolean done;
  String lastText;
  String lastKind;
  String lastFrom;
  Instant lastAt;
  int unread;
  Instant heardAt;
  Instant waitingSince;
  Instant replyDueAt;
  Instant resolutionDueAt;
  Instant snoozedUntil;
  boolean snoozedForReply;

  protected Chat() {}

  /** Of a ticket that is done nothing is awaited any more. */
  ChatCard card(boolean draft) {
    return new ChatCard(lastText, lastKind, lastFrom, lastAt, unread, heardAt == null ? null : heardAt.plus(WINDOW),
        snoozedUntil, snoozedForReply, done ? null : waitingSince, done ? null : dueAt(), draft);
  }

  private Instant dueAt() {
    if (replyDueAt == null || resolutionDueAt == null) return replyDueAt == null ? resolutionDueAt : replyDueAt;
    return replyDueAt.isBefore(resolutionDueAt) ? replyDueAt : resolutionDueAt;
  }
}
