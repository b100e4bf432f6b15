package relevo.messaging.outbound;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import relevo.events.Content;
import relevo.kernel.JsonText;
import relevo.messaging.conversation.ContentColumn;
import relevo.messaging.conversation.Conversation;
import relevo.messaging.provider.Receipt;

/** A message to a customer and what has become of it. Its id is the transcript's message id and what the provider gives back. */
@Entity
@Table(schema = "messaging", name = "outbound")
class Outbound {

  /** Who speaks, and so what may stop it and what happens when nobody knows whether it left. */
  enum Purpose {
    BOT, HAND_OVER, NOTICE, AGENT;

    /** One source has at most one message of an effect. */
    String effect() {
      return this == BOT || this == HAND_OVER ? "REPLY" : name();
    }
  }

  /** How the effects of what leaves before an answer begin; the place among them follows. */
  static final String BEFORE_REPLY = "BEFORE_REPLY_";

  enum State {
    PENDING, HELD, SENDING, RETRY, ACCEPTED, AMBIGUOUS, DEAD, SUPERSEDED, REFUSED, MERGED;

    boolean isWaiting() {
      return this == PENDING || this == HELD || this == SENDING || this == RETRY;
    }
  }

  @Id private UUID id;
  @Version private Long version;
  private UUID conversationId;
  private UUID contactId;
  private UUID source;
  private String effect;
  @Enumerated(EnumType.STRING) private Purpose purpose;
  private String channel;
  @Convert(converter = ContentColumn.class) private Content content;
  @Enumerated(EnumType.STRING) private State state = State.PENDING;
  @Enumerated(EnumType.STRING) private Receipt.Status delivery;
  private int tries;
  private String providerId;
  private UUID carrier;
  private String error;
  private Instant createdAt;
  private Instant sentAt;

  protected Outbound() {}

  Outbound(UUID id, Conversation conversation, UUID source, Purpose purpose, Content content, Instant now) {
    this.id = id;
    this.conversationId = conversation.id();
    this.contactId = conversation.contactId();
    this.channel = conversation.channel();
    this.source = source;
    this.effect = purpose.effect();
    this.purpose = purpose;
    this.content = content;
    this.createdAt = now;
  }

  /** It leaves before the message of its purpose, in this place. */
  Outbound before(int place) {
    effect = "BEFORE_" + purpose.effect() + "_" + place;
    return this;
  }

  /** What a new row holds, in the order of the statement that writes it. */
  Object[] columns() {
    return new Object[] {id, conversationId, contactId, source, effect, purpose.name(), channel, JsonText.of(content), state.name(),
        tries, error, createdAt, sentAt};
  }

  UUID id() {
    return id;
  }

  UUID conversationId() {
    return conversationId;
  }

  UUID contactId() {
    return contactId;
  }

  /** The message in which this one went along; null if it went alone. */
  UUID carrier() {
    return carrier;
  }

  /** Is it certain that nothing of it can have left, so that another may still go along? */
  boolean mayCarry() {
    return purpose == Purpose.BOT && (state == State.PENDING && tries == 0 || state == State.RETRY && tries == 1);
  }

  boolean mayBeCarried() {
    return purpose == Purpose.BOT && state == State.PENDING && tries == 0;
  }

  /** From now on it stands for both. */
  void carries(Outbound other, Content both) {
    content = both;
    other.state = State.MERGED;
    other.carrier = id;
  }

  boolean isBeforeReplyTo(UUID asked) {
    return source.equals(asked) && effect.startsWith(BEFORE_REPLY);
  }

  String channel() {
    return channel;
  }

  Purpose purpose() {
    return purpose;
  }

  Content content() {
    return content;
  }

  State state() {
    return state;
  }

  Receipt.Status delivery() {
    return delivery;
  }

  int tries() {
    return tries;
  }

  String error() {
    return error;
  }

  Instant createdAt() {
    return createdAt;
  }

  /** Outside the window only a template may leave. */
  boolean mayLeave(Conversation conversation, Instant now) {
    return content.kind() == Content.Kind.TEMPLATE || conversation.windowIsOpen(now);
  }

  /** It goes by another way, and says so. */
  void goesByMail(Content words) {
    content = words;
  }

  /** What it answers. */
  UUID source() {
    return source;
  }

  /** A hand-over takes the place of the bot's answer to the same message, before either has left. */
  void nowHandsOver(Content words) {
    purpose = Purpose.HAND_OVER;
    content = words;
  }

  void refused(String why) {
    state = State.REFUSED;
    error = why;
  }

  void superseded() {
    state = State.SUPERSEDED;
  }

  /** As above, where it is certain that it has not left and is not leaving. */
  void supersededIfHere() {
    if (state == State.PENDING || state == State.HELD || state == State.RETRY) superseded();
  }

  /** A hold keeps it here. Whether one that was on its way when the copy was taken has left, nobody knows: that is asked afterwards. */
  void held() {
    if (state == State.PENDING || state == State.RETRY) state = State.HELD;
  }

  void released() {
    if (state == State.HELD) state = State.PENDING;
  }

  /** Written before the socket is touched. */
  void sending(Instant now) {
    state = State.SENDING;
    sentAt = now;
    tries++;
  }

  void accepted(String asProviderId) {
    if (state != State.DEAD) state = State.ACCEPTED;
    providerId = asProviderId;
    if (delivery != Receipt.Status.FAILED) error = null;
  }

  void toRetry(String why) {
    state = State.RETRY;
    error = why;
  }

  void ambiguous(String why) {
    if (state == State.ACCEPTED) return;
    state = State.AMBIGUOUS;
    error = why;
  }

  void resending() {
    state = State.PENDING;
  }

  void dead(String why) {
    state = State.DEAD;
    error = why;
  }

  /** A receipt proves that the provider took the message; it moves the delivery forward, never back. True if it did move. */
  boolean receipt(Receipt.Status status, String asProviderId, String why) {
    if (!status.mayFollow(delivery)) return false;
    delivery = status;
    providerId = asProviderId;
    if (state != State.PENDING) state = State.ACCEPTED;
    error = why;
    return true;
  }
}
