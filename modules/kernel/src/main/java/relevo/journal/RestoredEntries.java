package relevo.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Entries that were restored from another database bear numbers of its transactions: those yet to come here would be taken for new one day. */
@ApplicationScoped
class RestoredEntries {

  private static final String SEEN = "update kernel.journal set tx = '0' where tx >= pg_snapshot_xmax(pg_current_snapshot())";

  @PersistenceContext EntityManager em;

  @Transactional
  void on(@Observes Startup start) {
    em.createNativeQuery(SEEN).executeUpdate();
  }
}
