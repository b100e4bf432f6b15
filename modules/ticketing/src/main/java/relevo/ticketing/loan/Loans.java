package relevo.ticketing.loan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import relevo.kernel.Refusal;

/** Every conversation that was ever lent to the bot. */
@ApplicationScoped
public class Loans {

  private static final int MOST = 50;

  @PersistenceContext EntityManager em;

  void add(Loan loan) {
    em.persist(loan);
    em.flush();
  }

  Optional<Loan> numbered(UUID id) {
    return Optional.ofNullable(em.find(Loan.class, id));
  }

  Optional<Loan> openIn(UUID conversationId) {
    return em.createQuery("select l from Loan l where l.conversationId = :conversation and l.endedAt is null", Loan.class)
        .setParameter("conversation", conversationId).getResultStream().findFirst();
  }

  Optional<Loan> openOf(UUID ticketId) {
    return em.createQuery("select l from Loan l where l.ticketId = :ticket and l.endedAt is null", Loan.class)
        .setParameter("ticket", ticketId).getResultStream().findFirst();
  }

  public boolean has(UUID ticketId) {
    return openOf(ticketId).isPresent();
  }

  /** @throws Refusal 409 while the bot has it */
  public void refuseIfLent(UUID ticketId) {
    openOf(ticketId).ifPresent(loan -> {
      throw new Refusal(409, "ticket-lent", "El bot lleva ahora esta conversación («" + loan.title + "»): recupérela antes.");
    });
  }

  /** The newest first. */
  public List<LoanCard> of(UUID ticketId) {
    return em.createQuery("select l from Loan l where l.ticketId = :ticket order by l.id desc", Loan.class)
        .setParameter("ticket", ticketId).setMaxResults(MOST).getResultStream().map(LoanCard::of).toList();
  }
}
