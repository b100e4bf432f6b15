package relevo.messaging.media;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import relevo.events.content.Media;
import relevo.messaging.conversation.Conversation;

/** A file of a conversation: one that came with a customer's message, or one of us sends. Its id is random and names our copy in the store. */
@Entity
@Table(schema = "messaging", name = "attachment")
public class Attachment {

  /** WAITING is on its way, LOST will not come unless a person asks for another try, UPLOADING comes from one of us. */
  public enum State { WAITING, STORED, LOST, UPLOADING }

  /** A file that was handed over can be sent for thirty days (wire contract 3.5). */
  private static final Duration HANDED_OVER_FOR = Duration.ofDays(29);

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
  private String uploadedBy;
  private String vendorId;
  private Instant vendorAt;

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

  /** One that somebody is about to upload. */
  static Attachment uploadedBy(String agent, Conversation conversation, String name, Instant now) {
    Attachment upload = new Attachment(null, conversation, Media.ofId(null, null).called(name), now);
    upload.state = State.UPLOADING;
    upload.uploadedBy = agent;
    return upload;
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

  /** Came with a customer's message, so that the provider can be asked for it. */
  boolean isTheirs() {
    return uploadedBy == null;
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

  /** From now on it lives as long as that message; a file may go with several, and stays with the first. */
  void goesWith(UUID message) {
    if (messageId == null) messageId = message;
  }

  /** Nobody sent it: from now on nobody can. */
  void expired() {
    state = State.LOST;
    error = "caducó sin que nadie lo enviara";
  }

  /** The provider has it, under this id; null if it has to be handed over anew. */
  void handedOver(String asVendorId, Instant now) {
    vendorId = asVendorId;
    vendorAt = now;
  }

  Optional<String> vendorId(Instant now) {
    boolean fresh = vendorId != null && now.isBefore(vendorAt.plus(HANDED_OVER_FOR));
    return fresh ? Optional.of(vendorId) : Optional.empty();
  }

  /** A person wants another round of tries. */
  void wantedAgain(Instant now) {
    state = State.WAITING;
    tries = 0;
    dueAt = now;
  }
}
