package relevo.messaging.media;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import relevo.events.content.Media;
import relevo.messaging.conversation.Conversation;

/** A file that came with a customer's message, and how far our copy of it is. Its id is random and names the copy in the store. */
@Entity
@Table(schema = "messaging", name = "attachment")
public class Attachment {

  /** WAITING is on its way, LOST will not come unless a person asks for another try. */
  public enum State { WAITING, STORED, LOST }

  @Id private UUID id;
  @Version private Long version;
  private UUID messageId;
  private UUID conversationId;
  private UUID contactId;
  private String channel;
  @Convert(converter = MediaColumn.class) private Media source;
  @Enumerated(EnumType.STRING) private State state = State.WAITING;
  private int tries;
  private String error;
  private Instant dueAt;
  private String mimeType;
  private Long size;
  private String sha256;
  private Integer seconds;
  private Instant createdAt;
  private Instant storedAt;

  protected Attachment() {}

  Attachment(UUID messageId, Conversation conversation, Media source, Instant now) {
    this.id = UUID.randomUUID();
    this.messageId = messageId;
    this.conversationId = conversation.id();
    this.contactId = conversation.contactId();
    this.channel = conversation.channel();
    this.source = source;
    this.mimeType = MimeType.of(source.mimeType()).orElse(null);
    this.dueAt = now;
    this.createdAt = now;
  }

  public UUID id() {
    return id;
  }

  UUID conversationId() {
    return conversationId;
  }

  public UUID messageId() {
    return messageId;
  }

  UUID contactId() {
    return contactId;
  }

  String channel() {
    return channel;
  }

  Media source() {
    return source;
  }

  State state() {
    return state;
  }

  int tries() {
    return tries;
  }

  String error() {
    return error;
  }

  String mimeType() {
    return mimeType;
  }

  long size() {
    return size == null ? 0 : size;
  }

  String sha256() {
    return sha256;
  }

  Instant createdAt() {
    return createdAt;
  }

  FileView view() {
    return new FileView(id, messageId, conversationId, state.name().toLowerCase(Locale.ROOT), mimeType, source.fileName(), size,
        seconds == null ? source.seconds() : seconds, source.voice(), tries, error, state == State.WAITING ? dueAt : null, createdAt);
  }

  void failed(String why, Instant nextTry) {
    tries++;
    error = why;
    dueAt = nextTry;
  }

  void lost(String why) {
    tries++;
    error = why;
    state = State.LOST;
  }

  void stored(Download.Copy copy, Instant now) {
    tries++;
    error = null;
    state = State.STORED;
    mimeType = copy.mimeType();
    size = copy.size();
    sha256 = copy.sha256();
    seconds = copy.seconds();
    storedAt = now;
  }

  /** A person wants another round of tries. */
  void wantedAgain(Instant now) {
    state = State.WAITING;
    tries = 0;
    dueAt = now;
  }
}
