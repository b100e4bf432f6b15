package relevo.ticketing.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import relevo.events.ticketing.TicketOverdue.Clock;
import relevo.ticketing.queue.Deadlines;

/** Every promise that was ever under way. */
@ApplicationScoped
public class Countdowns {

  private static final String WORK = "select new relevo.ticketing.promise.Work(t.id, t.conversationId, t.contactId, t.team,"
      + " t.tier, t.agent, t.priority, t.owner, t.vip) from Ticket t";

  @PersistenceContext EntityManager em;

  void add(Countdown countdown) {
    em.persist(countdown);
  }

  Optional<Countdown> numbered(UUID id) {
    return Optional.ofNullable(em.find(Countdown.class, id));
  }

  Optional<Work> work(UUID ticketId) {
    return em.createQuery(WORK + " where t.id = :ticket", Work.class).setParameter("ticket", ticketId)
        .getResultStream().findFirst();
  }

  /** Does its customer know when somebody will be there? */
  boolean hasTimeAgreed(UUID ticketId) {
    return !em.createQuery("select t.id from Ticket t where t.id = :ticket and t.turn.callBackAt is not null", UUID.class)
        .setParameter("ticket", ticketId).getResultList().isEmpty();
  }

  /** A person's work in this conversation. */
  Optional<Work> workIn(UUID conversationId) {
    return em.createQuery(WORK + " where t.conversationId = :conversation and t.status <> RESOLVED and t.owner = HUMAN", Work.class)
        .setParameter("conversation", conversationId).getResultStream().findFirst();
  }

  /** A person's work in this conversation, if its customer waits for nothing yet. */
  Optional<Work> answeredWork(UUID conversationId) {
    return em.createQuery(WORK + " where t.conversationId = :conversation and t.status <> RESOLVED and t.owner = HUMAN"
            + " and not exists (select c.id from Countdown c where c.ticketId = t.id and c.stoppedAt is null"
            + " and c.clock <> RESOLUTION)", Work.class)
        .setParameter("conversation", conversationId)
        .getResultStream().findFirst();
  }

  /** Stops those that still run; one that is past due is breached, even if its job has not come to it yet. */
  void stop(UUID ticketId, Set<Clock> clocks, Instant now) {
    stopping("c.ticketId = :ticket and c.clock in :clocks", now)
        .setParameter("ticket", ticketId).setParameter("clocks", clocks).executeUpdate();
  }

  /** The same for the answers that any ticket of a conversation waits for. */
  void stopReplies(UUID conversationId, Instant now) {
    stopping("c.conversationId = :conversation and c.clock <> RESOLUTION", now)
        .setParameter("conversation", conversationId).executeUpdate();
  }

  private Query stopping(String which, Instant now) {
    return em.createQuery("update Countdown c set c.stoppedAt = :now,"
            + " c.breachedAt = case when c.breachedAt is null and c.dueAt < :now then :now else c.breachedAt end"
            + " where c.stoppedAt is null and " + which)
        .setParameter("now", now);
  }

  /** What was promised and may still be kept. */
  List<Running> running(UUID ticketId) {
    return unbroken(ticketId).stream().filter(each -> each.dueAt() != null || each.pausedAt() != null).toList();
  }

  /** Even where nothing was promised. */
  List<Running> unbroken(UUID ticketId) {
    return em.createQuery("select new relevo.ticketing.promise.Running(c.id, c.ticketId, c.clock, c.team, c.dueAt, c.pausedAt, c.leftSeconds)"
            + " from Countdown c where c.ticketId = :ticket and c.stoppedAt is null and c.breachedAt is null", Running.class)
        .setParameter("ticket", ticketId).getResultList();
  }

  /** @return false if it ends sooner, or is over */
  boolean hasten(UUID id, Instant due) {
    return em.createQuery("update Countdown c set c.dueAt = :due where c.id = :id and c.stoppedAt is null and c.breachedAt is null"
            + " and c.pausedAt is null and (c.dueAt is null or c.dueAt > :due)")
        .setParameter("due", due).setParameter("id", id).executeUpdate() == 1;
  }

  /** Less is left of one that stands still. */
  void shorten(UUID id, Duration left) {
    em.createQuery("update Countdown c set c.leftSeconds = :left where c.id = :id and c.stoppedAt is null and c.pausedAt is not null"
            + " and c.leftSeconds > :left")
        .setParameter("left", secondsOf(left)).setParameter("id", id).executeUpdate();
  }

  boolean isPausedIn(UUID conversationId) {
    return !em.createQuery("select c.id from Countdown c where c.conversationId = :conversation and c.stoppedAt is null and c.pausedAt is not null", UUID.class)
        .setParameter("conversation", conversationId).setMaxResults(1).getResultList().isEmpty();
  }

  /** Stands still from now on. @return false if it ran out, was stopped or was paused meanwhile */
  boolean pause(Running countdown, Pause why, Instant now, Duration left) {
    return em.createQuery("update Countdown c set c.pausedAt = :now, c.leftSeconds = :left, c.dueAt = null, " + flag(why) + " = true"
            + " where c.id = :id and c.stoppedAt is null and c.breachedAt is null and c.dueAt = :due and c.dueAt > :now")
        .setParameter("now", now).setParameter("left", secondsOf(left)).setParameter("id", countdown.id())
        .setParameter("due", countdown.dueAt()).executeUpdate() == 1;
  }

  /** One reason more for which it stands still. */
  void mark(UUID id, Pause why) {
    em.createQuery("update Countdown c set " + flag(why) + " = true where c.id = :id and c.pausedAt is not null and c.stoppedAt is null")
        .setParameter("id", id).executeUpdate();
  }

  /** One reason less. @return false if it did not stand still for that one */
  boolean clear(UUID id, Pause why) {
    return em.createQuery("update Countdown c set " + flag(why) + " = false where c.id = :id and c.pausedAt is not null and c.stoppedAt is null and "
            + flag(why) + " = true")
        .setParameter("id", id).executeUpdate() == 1;
  }

  /** @return false if it no longer stands still, or there is another reason for it: of two that end at once, the database knows which is last */
  boolean resume(UUID id, Instant due) {
    return em.createQuery("update Countdown c set c.pausedAt = null, c.leftSeconds = null, c.dueAt = :due"
            + " where c.id = :id and c.pausedAt is not null and c.stoppedAt is null and c.awaiting = false and c.snoozed = false")
        .setParameter("due", due).setParameter("id", id).executeUpdate() == 1;
  }

  /** Not a part of one less: a promise is never broken early. */
  static long secondsOf(Duration left) {
    return left.plusNanos(999_999_999).toSeconds();
  }

  private static String flag(Pause why) {
    return why == Pause.AWAITING ? "c.awaiting" : "c.snoozed";
  }

  /** @return true for the first who notices that it ran out, and for nobody once it is stopped */
  boolean breach(UUID id, Instant now) {
    return em.createQuery("update Countdown c set c.breachedAt = :now where c.id = :id and c.dueAt <= :now"
            + " and c.stoppedAt is null and c.breachedAt is null")
        .setParameter("now", now).setParameter("id", id)
        .executeUpdate() == 1;
  }

  /** What presses a ticket that waits. */
  public Deadlines deadlines(UUID ticketId, Instant windowClosesAt) {
    return em.createQuery("select c from Countdown c where c.ticketId = :ticket and c.stoppedAt is null and c.clock <> RESOLUTION"
            + " and c.dueAt is not null order by c.dueAt", Countdown.class)
        .setParameter("ticket", ticketId).setMaxResults(1).getResultStream().findFirst()
        .map(next -> new Deadlines(windowClosesAt, next.startedAt, next.dueAt)).orElse(new Deadlines(windowClosesAt, null, null));
  }

  /** Since when its customer waits for a word; empty if for none. */
  Optional<Instant> waitingSince(UUID ticketId) {
    return em.createQuery("select min(c.startedAt) from Countdown c where c.ticketId = :ticket and c.stoppedAt is null"
            + " and c.clock <> RESOLUTION", Instant.class)
        .setParameter("ticket", ticketId).getResultStream().filter(Objects::nonNull).findFirst();
  }

  /** Since when that agent has it; empty if they do not. */
  Optional<Instant> heldSince(UUID ticketId, String agent) {
    return em.createQuery("select t.takenAt from Ticket t where t.id = :ticket and t.status = ASSIGNED and t.agent = :agent", Instant.class)
        .setParameter("ticket", ticketId).setParameter("agent", agent).getResultStream().findFirst();
  }

  /** All that somebody works on. */
  List<Work> workOf(String agent) {
    return em.createQuery(WORK + " where t.status = ASSIGNED and t.agent = :agent order by t.turn.queueKey", Work.class)
        .setParameter("agent", agent).getResultList();
  }

  /** Of that, what a customer waits for. */
  List<Work> waitingWorkOf(String agent) {
    return em.createQuery(WORK + " where t.status = ASSIGNED and t.agent = :agent and exists (select c.id from Countdown c"
            + " where c.ticketId = t.id and c.stoppedAt is null and c.clock <> RESOLUTION) order by t.turn.queueKey", Work.class)
        .setParameter("agent", agent).getResultList();
  }

  /** What was promised of a ticket, oldest first. */
  public List<ClockCard> of(UUID ticketId) {
    return em.createQuery("select c from Countdown c where c.ticketId = :ticket and (c.dueAt is not null or c.pausedAt is not null)"
            + " order by c.startedAt, c.clock", Countdown.class)
        .setParameter("ticket", ticketId).setMaxResults(200)
        .getResultStream().map(ClockCard::of).toList();
  }
}
