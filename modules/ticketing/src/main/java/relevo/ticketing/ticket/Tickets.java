package relevo.ticketing.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PessimisticLockException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import relevo.kernel.Refusal;
import relevo.ticketing.queue.Line;
import relevo.ticketing.queue.Place;

/** Every ticket ever opened. */
@ApplicationScoped
class Tickets {

  /** A ticket in a line, and the moment by which it stands there. */
  record Standing(Ticket ticket, Instant at) {

    Place place() {
      return new Place(at, ticket.id);
    }
  }

  private static final int MOST_SEEN = 50;

  @PersistenceContext EntityManager em;

  void add(Ticket ticket) {
    em.persist(ticket);
  }

  Ticket numbered(UUID id) {
    return found(id, em.find(Ticket.class, id));
  }

  Optional<Ticket> present(UUID id) {
    return Optional.ofNullable(em.find(Ticket.class, id));
  }

  /** Read beside the entity, as {@link #place}. */
  Optional<UUID> conversationOf(UUID id) {
    return em.createQuery("select t.conversationId from Ticket t where t.id = :id", UUID.class).setParameter("id", id).getResultStream().findFirst();
  }

  /** Read beside the entity, so that whoever locks it afterwards finds it fresh. */
  Scope.Place place(UUID id) {
    return em.createQuery("select new relevo.ticketing.ticket.Scope$Place(t.team, t.agent, t.conversationId) from Ticket t where t.id = :id", Scope.Place.class)
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

  /** The newest of a customer in one conversation that say so, whatever became of them: one that is over may be opened again. */
  List<Ticket> of(UUID contactId, UUID conversationId, boolean vip) {
    return em.createQuery("select t from Ticket t where t.contactId = :contact and t.conversationId = :conversation and t.vip = :vip"
            + " order by t.openedAt desc", Ticket.class)
        .setParameter("contact", contactId).setParameter("conversation", conversationId).setParameter("vip", vip)
        .setMaxResults(MOST_SEEN).getResultList();
  }

  /** A customer's last, whatever became of them. @param teams whose alone; none for all */
  List<Ticket> lastOf(UUID contactId, Collection<String> teams, int most) {
    return em.createQuery("select t from Ticket t where t.contactId = :contact and (:all = true or t.team in (:teams)) order by t.openedAt desc, t.id", Ticket.class)
        .setParameter("contact", contactId).setParameter("all", teams.isEmpty()).setParameter("teams", teams.isEmpty() ? List.of("") : teams)
        .setMaxResults(most).getResultList();
  }

  /** One page of a line. */
  @SuppressWarnings("unchecked")
  List<Standing> standingIn(Line line, Place after, int most) {
    var query = em.createNativeQuery(line.page(after), Ticket.STANDING).setMaxResults(most);
    line.values().forEach(query::setParameter);
    return ((List<Object[]>) query.getResultList()).stream().map(row -> new Standing((Ticket) row[0], (Instant) row[1])).toList();
  }

  /** What was read to be shown is not held any longer; only where nothing was changed. */
  void letGo() {
    em.clear();
  }

  /** The first of a team's line that somebody may be given. */
  List<Waiting> firstOf(String team, int most) {
    return em.createQuery("select new relevo.ticketing.ticket.Waiting(t.id, t.language, t.matter.tags, t.openedAt, t.letGoBy) from Ticket t"
            + " where t.status = OPEN and t.team = :team and t.turn.callBackAt is null"
            + " and not exists (select c.ticketId from Chat c where c.ticketId = t.id and (c.snoozedUntil is not null or c.snoozedForReply = true)) order by t.turn.queueKey, t.id", Waiting.class)
        .setParameter("team", team).setMaxResults(most).getResultList();
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
