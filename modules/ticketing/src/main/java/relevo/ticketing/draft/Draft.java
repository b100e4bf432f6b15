package relevo.ticketing.draft;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What somebody has begun to write on a ticket and not sent. */
@Entity(name = "TicketDraft")
@Table(schema = "ticketing", name = "draft")
class Draft {

  @Embeddable
  record Key(UUID ticketId, String login, @Enumerated(EnumType.STRING) Mode mode) {}

  @EmbeddedId Key key;
  String text;
  Instant changedAt;

  protected Draft() {}

  DraftCard card() {
    return new DraftCard(key.mode().word(), text, changedAt);
  }
}
