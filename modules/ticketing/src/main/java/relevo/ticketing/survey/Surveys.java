package relevo.ticketing.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everything that customers were asked, and what they answered. */
@ApplicationScoped
public class Surveys {

  @PersistenceContext EntityManager em;

  /** Of a ticket that was resolved more than once, the last. */
  public Optional<SurveyCard> of(UUID ticket) {
    return em.createQuery("from Survey where ticketId = :ticket order by id desc", Survey.class)
        .setParameter("ticket", ticket).setMaxResults(1).getResultStream().findFirst().map(SurveyCard::of);
  }

  void add(Survey survey) {
    em.persist(survey);
  }

  /** Was its ticket not resolved once more since? */
  boolean isLast(Survey survey) {
    return em.createQuery("select id from Survey where ticketId = :ticket order by id desc", UUID.class)
        .setParameter("ticket", survey.ticketId).setMaxResults(1).getResultStream().anyMatch(survey.id::equals);
  }

  List<UUID> ticketsOf(Collection<UUID> surveys) {
    return em.createQuery("select ticketId from Survey where id in :surveys and ticketId is not null", UUID.class)
        .setParameter("surveys", surveys).getResultList();
  }

  Optional<Survey> numbered(UUID id) {
    return Optional.ofNullable(em.find(Survey.class, id));
  }

  /** Only after the conversation, which others lock first. */
  Optional<Survey> alone(UUID id) {
    return Optional.ofNullable(em.find(Survey.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The last that a customer was asked in a conversation, answered or not. */
  Optional<Survey> lastAskedIn(UUID conversation) {
    return em.createQuery("from Survey where conversationId = :conversation and state in (SENT, ANSWERED) and ticketId is not null"
            + " order by askedAt desc", Survey.class)
        .setParameter("conversation", conversation).setMaxResults(1).setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream().findFirst();
  }

  boolean wasAsked(UUID contact, Instant since) {
    return !em.createQuery("select id from Survey where contactId = :contact and state in (SENT, ANSWERED) and askedAt > :since", UUID.class)
        .setParameter("contact", contact).setParameter("since", since).setMaxResults(1).getResultList().isEmpty();
  }

  Optional<Closed> closed(UUID ticket) {
    return em.createQuery("select new relevo.ticketing.survey.Closed(t.id, t.conversationId, t.contactId, t.team, t.language)"
            + " from Ticket t where t.id = :ticket and t.status = RESOLVED", Closed.class)
        .setParameter("ticket", ticket).getResultStream().findFirst();
  }

  /** Is a person with the customer, or on the way? */
  boolean isWithPerson(UUID conversation) {
    return !em.createQuery("select t.id from Ticket t where t.conversationId = :conversation and t.status <> RESOLVED and t.owner = HUMAN", UUID.class)
        .setParameter("conversation", conversation).setMaxResults(1).getResultList().isEmpty();
  }
}
