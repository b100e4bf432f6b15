package relevo.ticketing.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PessimisticLockException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import relevo.kernel.Refusal;
import relevo.ticketing.queue.Line;

/** Every ticket ever opened. */
@ApplicationScoped
class Tickets {

  @PersistenceContext EntityManager em;

  void add(Ticket ticket) {
    em.persist(ticket);
  }

  Ticket numbered(UUID id) {
    return found(id, em.find(Ticket.class, id));
  }

  /** Read beside the entity, so that whoever locks it afterwards finds it fresh. */
  Scope.Place place(UUID id) {
    return em.createQuery("select new relevo.ticketing.ticket.Scope$Place(t.team, t.agent) from Ticket t where t.id = :id", Scope.Place.class)
        .setParameter("id", id).getResultStream().findFirst().orElseThrow(() -> Refusal.missing("el ticket " + id));
  }

  /** As {@link #numbered}; whoever else wants it so has to wait, and then sees what came of it. */
  Ticket alone(UUID id) {
    return found(id, em.find(Ticket.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The work that a person has, or that waits for one, in this conversation. */
  Optional<Ticket> unresolvedFor(UUID conversationId) {
    return em.createQuery("select t from Ticket t where t.conversationId = :conversation"
            + " and t.status <> RESOLVED and t.owner = HUMAN", Ticket.class)
        .setParameter("conversation", conversationId)
        .getResultStream().findFirst();
  }

  /** The work that a person last did in this conversation, if it is over. */
  Optional<Ticket> lastResolvedIn(UUID conversationId) {
    return em.createQuery("select t from Ticket t where t.conversationId = :conversation and t.status = RESOLVED and t.owner = HUMAN"
            + " order by t.resolution.resolvedAt desc", Ticket.class)
        .setParameter("conversation", conversationId).setMaxResults(1)
        .getResultStream().findFirst();
  }

  List<Ticket> standingIn(Line line, int most) {
    var query = em.createQuery(line.query(), Ticket.class).setMaxResults(most);
    line.values().forEach(query::setParameter);
    return query.getResultList();
  }

  /** Writes the changes down before anybody is told of them. */
  void save() {
    try {
      em.flush();
    } catch (OptimisticLockException | PessimisticLockException overtaken) {
      throw new Refusal(409, "ticket-changed", "Alguien acaba de cambiar este ticket. Vuelva a abrirlo e inténtelo otra vez.");
    }
  }

  private static Ticket found(UUID id, Ticket ticket) {
    if (ticket == null) throw Refusal.missing("el ticket " + id);
    return ticket;
  }
}
