package relevo.ticketing.chat;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import relevo.events.ticketing.TicketOverdue.Clock;
import relevo.kernel.CommitBatch;

/** Every ticket's chat. What is said is written at the end of its transaction: a few statements, however many chats it was. */
@ApplicationScoped
public class Chats {

  private static final String AWAKE = "snoozed_until = null, snoozed_for_reply = false";

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry") TransactionSynchronizationRegistry transactions;
  @PersistenceContext EntityManager em;
  @Inject NewsWriter writer;

  News news() {
    CommitBatch<News> batch = CommitBatch.of(Chats.class, transactions, em, (connection, all) -> writer.write(connection, all.getFirst()));
    return batch.find(any -> true).orElseGet(() -> {
      News fresh = new News();
      batch.add(fresh);
      return fresh;
    });
  }

  /** A ticket's promise has begun to run; null if nothing is promised. It ends with the answer, or with the ticket. */
  public void promised(UUID ticket, Clock clock, Instant due) {
    news().of(ticket).promised(clock, due);
  }

  /** What {@code login} sees of the chats of these tickets. */
  public Map<UUID, ChatCard> of(Collection<UUID> tickets, String login) {
    Map<UUID, ChatCard> cards = new HashMap<>();
    if (tickets.isEmpty()) return cards;
    em.createQuery("select c, (select count(d) from TicketDraft d where d.key.ticketId = c.ticketId and d.key.login = :login)"
            + " from Chat c where c.ticketId in :tickets", Object[].class)
        .setParameter("login", login).setParameter("tickets", tickets)
        .getResultStream().forEach(row -> cards.put(((Chat) row[0]).ticketId, ((Chat) row[0]).card((long) row[1] > 0)));
    return cards;
  }

  public ChatCard of(UUID ticket, String login) {
    return of(List.of(ticket), login).getOrDefault(ticket, ChatCard.NONE);
  }

  /** Somebody has seen what the customer wrote. */
  public void read(UUID ticket) {
    change("unread = 0 where ticket_id = :ticket and unread > 0", ticket).executeUpdate();
  }

  /** Somebody means to come back to it. */
  public void unread(UUID ticket) {
    change("unread = 1 where ticket_id = :ticket and unread = 0", ticket).executeUpdate();
  }

  /** @param until null for as long as the customer is silent */
  public void snooze(UUID ticket, Instant until) {
    String where = " where ticket_id = :ticket and not done";
    if (until == null) change("snoozed_until = null, snoozed_for_reply = true" + where, ticket).executeUpdate();
    else change("snoozed_until = :until, snoozed_for_reply = false" + where, ticket).setParameter("until", until).executeUpdate();
  }

  /** @return whether it slept */
  public boolean wake(UUID ticket) {
    return change(AWAKE + " where ticket_id = :ticket and (snoozed_until is not null or snoozed_for_reply)", ticket).executeUpdate() == 1;
  }

  /** @return whether it slept until just then */
  public boolean wake(UUID ticket, Instant until) {
    return change(AWAKE + " where ticket_id = :ticket and snoozed_until = :until", ticket).setParameter("until", until).executeUpdate() == 1;
  }

  /** Is it put aside? */
  public boolean sleeps(UUID ticket) {
    return !em.createQuery("select c.ticketId from Chat c where c.ticketId = :ticket and (c.snoozedUntil is not null or c.snoozedForReply = true)", UUID.class)
        .setParameter("ticket", ticket).getResultList().isEmpty();
  }

  /** The bot answers in it for a while, or a person does so again. */
  void answeredByPerson(UUID ticket, boolean human) {
    change("human = :human where ticket_id = :ticket", ticket).setParameter("human", human).executeUpdate();
  }

  /** The tickets of a conversation that were put aside. */
  List<UUID> asleep(UUID conversation) {
    return em.createQuery("select c.ticketId from Chat c where c.conversationId = :conversation and c.done = false"
            + " and (c.snoozedUntil is not null or c.snoozedForReply = true)", UUID.class)
        .setParameter("conversation", conversation).getResultList();
  }

  private Query change(String what, UUID ticket) {
    return em.createNativeQuery("update ticketing.chat set " + what).setParameter("ticket", ticket);
  }
}
