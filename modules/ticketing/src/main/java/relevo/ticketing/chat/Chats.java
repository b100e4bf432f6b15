package relevo.ticketing.chat;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
    em.createQuery("select c, (select count(d) from Draft d where d.key.ticketId = c.ticketId and d.key.login = :login)"
            + " from Chat c where c.ticketId in :tickets", Object[].class)
        .setParameter("login", login).setParameter("tickets", tickets)
        .getResultStream().forEach(row -> cards.put(((Chat) row[0]).ticketId, ((Chat) row[0]).card((long) row[1] > 0)));
    return cards;
  }

  public ChatCard of(UUID ticket, String login) {
    return of(List.of(ticket), login).getOrDefault(ticket, ChatCard.NONE);
  }
}
