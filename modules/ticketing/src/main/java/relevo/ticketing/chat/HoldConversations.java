package relevo.ticketing.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.UUID;
import relevo.events.ticketing.ConversationAsked;

/**
 * Keeps the conversations of tickets, in the order in which messages keep them, before anybody locks the tickets or asks what was
 * said: whoever looked first would not see the message that is just being written down.
 */
@ApplicationScoped
public class HoldConversations {

  @PersistenceContext EntityManager em;
  @Inject Event<ConversationAsked> asked;

  public void of(Collection<UUID> tickets) {
    if (tickets.isEmpty()) return;
    em.createQuery("select distinct c.conversationId from Chat c where c.ticketId in :tickets order by c.conversationId", UUID.class)
        .setParameter("tickets", tickets).getResultList().forEach(each -> asked.fire(new ConversationAsked(each)));
  }
}
