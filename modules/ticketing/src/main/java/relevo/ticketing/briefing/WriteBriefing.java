package relevo.ticketing.briefing;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import relevo.events.Owner;
import relevo.events.ticketing.TicketOpened;
import relevo.events.ticketing.TicketReopened;
import relevo.events.ticketing.TicketReturned;
import relevo.events.ticketing.TicketReturned.Outcome;
import relevo.events.ticketing.TicketTransferred;
import relevo.kernel.CommitBatch;
import relevo.kernel.Ids;
import relevo.kernel.JsonText;
import relevo.kernel.ProductClock;
import relevo.ticketing.briefing.Handover.Occasion;

/**
 * Writes a brief for whoever takes a ticket over. At the end of the transaction, when the journal has all of it; of a ticket beside
 * which the bot goes on nobody takes anything over.
 */
@ApplicationScoped
class WriteBriefing {

  private static final String INSERT = "insert into ticketing.briefing (id, ticket_id, at, body) values (?, ?, ?, ?)";

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry") TransactionSynchronizationRegistry transactions;
  @PersistenceContext EntityManager em;
  @Inject ProductClock clock;

  void on(@Observes TicketOpened opened) {
    if (opened.owner() == Owner.HUMAN) note(new Handover(opened.ticketId(), opened.conversationId(), Occasion.OPENED));
  }

  void on(@Observes TicketReopened reopened) {
    note(new Handover(reopened.ticketId(), reopened.conversationId(), Occasion.REOPENED));
  }

  void on(@Observes TicketTransferred transferred) {
    note(new Handover(transferred.ticketId(), transferred.conversationId(), Occasion.TRANSFERRED));
  }

  /** Whoever takes a conversation back knows what it is about. */
  void on(@Observes TicketReturned returned) {
    if (returned.outcome() != Outcome.TAKEN_BACK) note(new Handover(returned.ticketId(), returned.conversationId(), Occasion.RETURNED));
  }

  private void note(Handover handover) {
    CommitBatch.of(WriteBriefing.class, transactions, em, this::write).add(handover);
  }

  private void write(Connection connection, List<Handover> handovers) throws SQLException {
    Map<UUID, Past> pasts = Pasts.of(connection, handovers.stream().map(Handover::conversation).toList());
    Instant now = clock.now();
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (Handover handover : handovers) {
        insert.setObject(1, Ids.next());
        insert.setObject(2, handover.ticket());
        insert.setObject(3, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
        insert.setString(4, JsonText.of(Compose.of(pasts.get(handover.conversation()), handover.occasion(), now)));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
