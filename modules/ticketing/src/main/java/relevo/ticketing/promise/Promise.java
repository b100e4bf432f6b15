package relevo.ticketing.promise;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import relevo.events.escalation.EscalationRaised.Priority;
import relevo.ticketing.queue.Urgency;

/** What a team promises for one priority, to all or to some. */
@Entity
@Table(schema = "ticketing", name = "promise")
class Promise {

  private static final int EVERY_TIER = 0;
  private static final String EVERYBODY = "";

  /** {@code priority} by rank, as tickets keep it. */
  @Embeddable
  record Key(String team, int priority, int tier, String customer) {}

  @EmbeddedId private Key key;
  private Integer firstReplyMinutes;
  private Integer nextReplyMinutes;
  private Integer resolutionMinutes;

  protected Promise() {}

  Promise(String team, PromiseCard card) {
    key = new Key(team, Urgency.of(card.priority()).orElseThrow().ordinal(), card.tier() == null ? EVERY_TIER : card.tier(),
        card.customer() == null ? EVERYBODY : card.customer());
    firstReplyMinutes = card.firstReplyMinutes();
    nextReplyMinutes = card.nextReplyMinutes();
    resolutionMinutes = card.resolutionMinutes();
  }

  String team() {
    return key.team();
  }

  PromiseCard card() {
    return new PromiseCard(Urgency.word(Priority.values()[key.priority()]), firstReplyMinutes, nextReplyMinutes, resolutionMinutes,
        key.tier() == EVERY_TIER ? null : key.tier(), key.customer().equals(EVERYBODY) ? null : key.customer());
  }
}
