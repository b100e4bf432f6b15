package relevo.ticketing.briefing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import relevo.kernel.JsonText;
import relevo.kernel.ProductClock;
import relevo.ticketing.briefing.Handover.Occasion;

/** Every brief that was ever given. */
@ApplicationScoped
public class Briefings {

  private static final int MOST = 20;

  @PersistenceContext EntityManager em;
  @Inject ProductClock clock;

  /** Of a ticket that has none (the bot goes on beside it, or it is from before there were briefs) what could be told now. */
  public BriefCard of(UUID ticket, UUID conversation) {
    List<Briefing> kept = kept(ticket);
    return kept.isEmpty() ? new BriefCard(now(conversation), List.of()) : new BriefCard(kept.getFirst(), kept.subList(1, kept.size()));
  }

  private List<Briefing> kept(UUID ticket) {
    return em.createNativeQuery("select body from ticketing.briefing where ticket_id = :ticket order by id desc", String.class)
        .setParameter("ticket", ticket).setMaxResults(MOST).getResultStream()
        .map(body -> JsonText.as(Briefing.class, (String) body)).toList();
  }

  private Briefing now(UUID conversation) {
    return em.callWithConnection((Connection connection) ->
        Compose.of(Pasts.of(connection, List.of(conversation)).get(conversation), Occasion.NOW, clock.now()));
  }
}
