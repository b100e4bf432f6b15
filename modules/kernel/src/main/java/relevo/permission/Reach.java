package relevo.permission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import relevo.events.ticketing.TicketOpened;
import relevo.events.ticketing.TicketTransferred;
import relevo.kernel.Refusal;

/** Which conversations a caller sees: all, or those that their teams ever had a ticket of. Whatever module shows a conversation asks here first. */
@ApplicationScoped
public class Reach {

  /** Greater than any id that grows with time. */
  private static final UUID LAST = new UUID(-1, -1);

  @PersistenceContext EntityManager em;

  void on(@Observes TicketOpened ticket) {
    reaches(ticket.team(), ticket.conversationId());
  }

  void on(@Observes TicketTransferred ticket) {
    reaches(ticket.team(), ticket.conversationId());
  }

  private void reaches(String team, UUID conversation) {
    em.createNativeQuery("insert into kernel.conversation_team (team, conversation_id) values (:team, :conversation) on conflict do nothing")
        .setParameter("team", team).setParameter("conversation", conversation).executeUpdate();
  }

  /** The teams whose conversations the caller sees; none for all. */
  public Set<String> teams(SecurityContext security) {
    return Caller.of(security).teams();
  }

  /**
   * The same as a condition of SQL, with two parameters: the teams as an array, twice. It is asked of each row by itself, after all
   * that costs less.
   *
   * @param conversation the column that names the conversation
   */
  public static String seen(String conversation) {
    return "(cardinality(?::text[]) = 0 or (select true from kernel.conversation_team reach where reach.conversation_id = " + conversation
        + " and reach.team = any(?) limit 1))";
  }

  public boolean isLimited(SecurityContext security) {
    return !Caller.of(security).teams().isEmpty();
  }

  public boolean isSeen(SecurityContext security, UUID conversation) {
    Set<String> teams = Caller.of(security).teams();
    return teams.isEmpty() || !em.createNativeQuery("select 1 from kernel.conversation_team where conversation_id = :conversation and team in (:teams)",
            Integer.class)
        .setParameter("conversation", conversation).setParameter("teams", teams).setMaxResults(1).getResultList().isEmpty();
  }

  /** Of several conversations the teams that ever had a ticket of them; whoever is limited to others does not see them. */
  @SuppressWarnings("unchecked")
  public Map<UUID, Set<String>> teamsOf(Collection<UUID> conversations) {
    if (conversations.isEmpty()) return Map.of();
    List<Object[]> rows = em.createNativeQuery("select conversation_id, team from kernel.conversation_team where conversation_id in (:conversations)")
        .setParameter("conversations", conversations).getResultList();
    return rows.stream().collect(Collectors.groupingBy(row -> (UUID) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toSet())));
  }

  /** @throws Refusal 404 for a conversation out of reach, as for one that is not there */
  public void demand(SecurityContext security, UUID conversation) {
    if (!isSeen(security, conversation)) throw Refusal.missing("esa conversación");
  }

  /**
   * For what belongs to a contact: one of their conversations is enough.
   *
   * @throws Refusal 404 if none is in reach, as for a contact that is not there
   */
  public void demandOne(SecurityContext security, Collection<UUID> conversations) {
    Set<String> teams = Caller.of(security).teams();
    boolean seen = teams.isEmpty() || teamsOf(conversations).values().stream().anyMatch(those -> those.stream().anyMatch(teams::contains));
    if (!seen) throw Refusal.missing("ese contacto");
  }

  /** The newest that are seen by somebody limited to teams. {@code before} may be null. */
  @SuppressWarnings("unchecked")
  public List<UUID> newest(SecurityContext security, UUID before, int most) {
    return em.createNativeQuery("select distinct conversation_id from kernel.conversation_team"
            + " where team in (:teams) and conversation_id < :before order by conversation_id desc", UUID.class)
        .setParameter("teams", Caller.of(security).teams()).setParameter("before", before == null ? LAST : before).setMaxResults(most).getResultList();
  }
}
