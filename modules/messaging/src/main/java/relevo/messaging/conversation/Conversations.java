package relevo.messaging.conversation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import relevo.events.Content;
import relevo.kernel.ProductClock;
import relevo.messaging.conversation.Message.Author;
import relevo.messaging.provider.Echo;
import relevo.messaging.provider.Identity;
import relevo.messaging.provider.Inbound;

/** Every conversation and what was said in it. Who writes holds the conversation's row lock. */
@ApplicationScoped
public class Conversations {

  /** An offer further back than this has scrolled away. */
  private static final int OFFER_STANDS = 3;

  private record Key(UUID contact, String channel) {}

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry") TransactionSynchronizationRegistry transactions;
  @PersistenceContext EntityManager em;
  @Inject ProductClock clock;

  /**
   * Locks the conversations of these contacts, in one statement and in the order of their ids, for {@link #of}.
   *
   * @return those there are already
   */
  public List<UUID> lockOf(Collection<UUID> contacts) {
    Map<Key, Conversation> locked = locked();
    em.createQuery("from Conversation where contactId in :contacts order by id", Conversation.class)
        .setParameter("contacts", contacts)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList()
        .forEach(each -> locked.put(new Key(each.contactId(), each.channel()), each));
    transactions.putResource(Conversations.class, locked);
    return locked.values().stream().map(Conversation::id).toList();
  }

  /** Several handlers may lock in one transaction. */
  @SuppressWarnings("unchecked")
  private Map<Key, Conversation> locked() {
    var locked = (Map<Key, Conversation>) transactions.getResource(Conversations.class);
    return locked == null ? new HashMap<>() : locked;
  }

  /**
   * The contact's conversation on a channel, opened if there is none yet. Only after {@link #lockOf} for that contact, and under
   * its lane's lock: nobody else opens one meanwhile.
   */
  public Conversation of(UUID contact, String channel) {
    return locked().computeIfAbsent(new Key(contact, channel), key -> open(contact, channel));
  }

  /** The conversation, locked: without a statement if this transaction holds the lock already. */
  public Conversation lock(UUID id) {
    return em.find(Conversation.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The conversation as it is, not locked. */
  public Conversation byId(UUID id) {
    return em.find(Conversation.class, id);
  }

  /** Loads many at once, so that {@link #byId} costs nothing afterwards. */
  public void load(Collection<UUID> ids) {
    em.createQuery("from Conversation where id in :ids", Conversation.class).setParameter("ids", ids).getResultList();
  }

  private Conversation open(UUID contact, String channel) {
    Conversation conversation = new Conversation(contact, channel, clock.now());
    em.persist(conversation);
    return conversation;
  }

  public void heard(Conversation conversation, UUID id, Inbound message) {
    if (opensTheWindow(message.content())) conversation.heard(message.from(), message.sentAt());
    else conversation.noted(message.from());
    if (opensTheWindow(message.content()) && message.content().kind() != Content.Kind.REACTION) conversation.writesHere(message.sentAt());
    em.persist(new Message(
        id, conversation, Author.CUSTOMER, null, message.content(), message.id(), message.sentAt()));
  }

  /** An edit, a message taken back and the provider's own word are no new message; a call counts as one. */
  private static boolean opensTheWindow(Content content) {
    return switch (content.kind()) {
      case EDIT, REVOKE -> false;
      case NOTE -> "call".equals(content.other());
      default -> true;
    };
  }

  /** What was said without us, in the order in which we learn of it. */
  public void overheard(Conversation conversation, UUID id, Echo echo) {
    conversation.noted(echo.customer());
    em.persist(new Message(id, conversation, echo.byCustomer() ? Author.CUSTOMER : Author.AGENT, null, echo.content(), echo.id(),
        echo.sentAt()));
  }

  /** What a customer said by another way: it opens no window, and tells nothing of who they are there. */
  public void heardElsewhere(Conversation conversation, UUID id, Content content, String externalId, Instant at) {
    em.persist(new Message(id, conversation, Author.CUSTOMER, null, content, externalId, at));
  }

  /** A user id holds on its own channel only, a phone number on all. */
  public void renamed(UUID contact, String channel, Identity names) {
    em.createQuery("from Conversation where contactId = :contact order by id", Conversation.class)
        .setParameter("contact", contact)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList()
        .forEach(each -> each.nowKnownAs(names, each.channel().equals(channel)));
  }

  /** The customer wrote, though what they wrote could not be kept in its place: the window is open all the same. */
  public void wroteTo(Conversation conversation, Inbound message) {
    conversation.heard(message.from(), message.sentAt());
    conversation.writesHere(message.sentAt());
  }

  public void say(Conversation conversation, UUID id, Author author, String agent, Content content) {
    em.persist(new Message(id, conversation, author, agent, content, null, clock.now()));
  }

  /** The choices we offered last, if it is one of the last few things we said. */
  public Optional<Content> lastOffer(Conversation conversation) {
    return em.createQuery("from Message where conversationId = :conversation and author <> :customer order by seq desc", Message.class)
        .setParameter("conversation", conversation.id()).setParameter("customer", Author.CUSTOMER).setMaxResults(OFFER_STANDS)
        .getResultStream().map(Message::content).filter(content -> !content.choices().isEmpty()).findFirst();
  }

  public Message message(UUID id) {
    return em.find(Message.class, id);
  }

  /** Newest first; {@code phone} and {@code before} may be null. */
  public List<Conversation> newest(String phone, UUID before, int most) {
    String ofPhone = phone == null ? "" : " and phone = :phone";
    var query = em.createQuery(
        "from Conversation where (:before is null or id < :before)" + ofPhone + " order by id desc", Conversation.class);
    if (phone != null) query.setParameter("phone", phone);
    return query.setParameter("before", before).setMaxResults(most).getResultList();
  }

  /** Newest first. */
  public List<Conversation> all(List<UUID> ids) {
    if (ids.isEmpty()) return List.of();
    return em.createQuery("from Conversation where id in :ids order by id desc", Conversation.class).setParameter("ids", ids).getResultList();
  }

  /** Oldest first, beginning after the given place. */
  public List<Message> messages(UUID conversation, int after, int most) {
    return em.createQuery("from Message where conversationId = :conversation and seq > :after order by seq", Message.class)
        .setParameter("conversation", conversation).setParameter("after", after).setMaxResults(most).getResultList();
  }
}
