package relevo.messaging.conversation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import relevo.events.Customer;
import relevo.events.Owner;
import relevo.kernel.Ids;
import relevo.messaging.provider.Identity;

/** All that is said between one contact and one of our numbers, and who answers it: the bot or a human, one database fact. */
@Entity
@Table(schema = "messaging", name = "conversation")
public class Conversation {

  /** WhatsApp's window for free-form messages, less a margin for clocks that differ. */
  static final Duration WINDOW = Duration.ofHours(24).minusSeconds(60);

  /** A day after the last word from the business's phone nobody can be counted on there: the bot answers again. */
  static final Duration PHONE_PATIENCE = Duration.ofHours(24);

  @Id private UUID id;
  @Version private Long version;
  private UUID contactId;
  private String channel;
  private String phone;
  private String userId;
  private String name;
  @Enumerated(EnumType.STRING) private Owner owner = Owner.BOT;
  private int lastSeq;
  private Instant openedAt;
  private Instant lastInboundAt;
  private Instant echoedAt;
  private Instant mailChosenAt;
  private UUID repliedTo;
  private UUID replyId;

  protected Conversation() {}

  Conversation(UUID contactId, String channel, Instant openedAt) {
    this.id = Ids.next();
    this.contactId = contactId;
    this.channel = channel;
    this.openedAt = openedAt;
  }

  public UUID id() {
    return id;
  }

  public UUID contactId() {
    return contactId;
  }

  public String channel() {
    return channel;
  }

  /** The customer as they last wrote to us. */
  public Customer customer() {
    return new Customer(contactId, phone, userId, name);
  }

  public Owner owner() {
    return owner;
  }

  public Instant openedAt() {
    return openedAt;
  }

  public Instant lastInboundAt() {
    return lastInboundAt;
  }

  public void nowAnsweredBy(Owner newOwner) {
    owner = newOwner;
    echoedAt = null;
  }

  /** A person wrote from the business's own phone. Where a ticket has the conversation already, nothing changes. */
  public void answeredByPhone(Instant at) {
    if (owner == Owner.HUMAN && echoedAt == null) return;
    owner = Owner.HUMAN;
    if (echoedAt == null || at.isAfter(echoedAt)) echoedAt = at;
  }

  /** Has somebody at the business's own phone taken the conversation, so that whatever we meant to say is out of place? */
  public boolean isAnsweredByPhone() {
    return echoedAt != null;
  }

  /** The place of the next message: 1, 2, 3 … without gaps, since the row is locked. */
  int nextSeq() {
    return ++lastSeq;
  }

  void heard(Identity from, Instant sentAt) {
    if (echoedAt != null && sentAt.isAfter(echoedAt.plus(PHONE_PATIENCE))) nowAnsweredBy(Owner.BOT);
    if (from.phone() != null) phone = from.phone();
    if (from.userId() != null) userId = from.userId();
    if (from.name() != null) name = from.name();
    if (lastInboundAt == null || sentAt.isAfter(lastInboundAt)) lastInboundAt = sentAt;
  }

  /** They want answers by e-mail from the message on that was sent then; a later one of theirs has taken that back already. */
  public void choosesMail(Instant sentAt) {
    if (lastInboundAt == null || !lastInboundAt.isAfter(sentAt)) mailChosenAt = sentAt;
  }

  /** They write here: so they want their answers here. */
  void writesHere(Instant sentAt) {
    if (mailChosenAt != null && !sentAt.isBefore(mailChosenAt)) mailChosenAt = null;
  }

  /** Do they want a person's answers by e-mail, even while WhatsApp would take them? */
  public boolean prefersMail() {
    return mailChosenAt != null;
  }

  /** Something about them came that is no message of theirs: it names who they are where we do not know, and opens nothing. */
  void noted(Identity about) {
    if (phone == null) phone = about.phone();
    if (userId == null) userId = about.userId();
  }

  /** They go by other names from now on. */
  void nowKnownAs(Identity names, boolean onThisChannel) {
    if (names.phone() != null) phone = names.phone();
    if (names.userId() != null && onThisChannel) userId = names.userId();
  }

  /** May a free-form message leave now? */
  public boolean windowIsOpen(Instant now) {
    return lastInboundAt != null && now.isBefore(windowClosesAt());
  }

  /** Null if the customer never wrote. */
  public Instant windowClosesAt() {
    return lastInboundAt == null ? null : lastInboundAt.plus(WINDOW);
  }

  /** The outbound message that answers this source already, or null. Only the latest source is remembered. */
  public UUID replyTo(UUID source) {
    return source.equals(repliedTo) ? replyId : null;
  }

  public void replied(UUID source, UUID outbound) {
    repliedTo = source;
    replyId = outbound;
  }
}
