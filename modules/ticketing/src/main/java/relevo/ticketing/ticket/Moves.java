package relevo.ticketing.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Every time that a ticket went from one team to another. */
@ApplicationScoped
class Moves {

  private static final int MOST = 100;

  @PersistenceContext EntityManager em;

  void add(Move move) {
    em.persist(move);
  }

  /** The last ones first. */
  List<Move> of(UUID ticketId) {
    return em.createQuery("from Move m where m.ticketId = :ticket order by m.at desc, m.id desc", Move.class)
        .setParameter("ticket", ticketId).setMaxResults(MOST).getResultList();
  }
}
