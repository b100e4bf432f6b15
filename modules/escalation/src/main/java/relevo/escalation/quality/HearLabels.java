package relevo.escalation.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import relevo.events.ticketing.TicketHandedBack;
import relevo.events.ticketing.TicketResolved;

/** Puts down to the rules what the agent who resolved a ticket said of its hand-over. */
@ApplicationScoped
class HearLabels {

  /** Resolved without a word on it: a later ticket's label must not be taken for this one's. */
  static final String NONE = "none";

  @Inject Firings firings;

  void on(@Observes TicketResolved resolved) {
    firings.label(resolved.conversationId(), resolved.label() == null ? NONE : resolved.label());
  }

  void on(@Observes TicketHandedBack handedBack) {
    firings.label(handedBack.conversationId(), NONE);
  }
}
