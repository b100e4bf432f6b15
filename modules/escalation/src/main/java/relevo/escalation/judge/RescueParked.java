package relevo.escalation.judge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import relevo.escalation.profile.Customers;
import relevo.escalation.team.Team;
import relevo.escalation.team.Teams;
import relevo.events.escalation.EscalationRaised;
import relevo.events.escalation.EscalationRaised.Priority;
import relevo.events.messaging.MessageParked;
import relevo.kernel.Ids;

/** Gives a customer whose message we cannot deal with to a person, whatever the rules say. */
@ApplicationScoped
class RescueParked {

  static final String BECAUSE = "un mensaje del cliente no se pudo tratar";
  private static final int NO_RELEASE = 0;
  /** Nobody could read the message, so nobody knows what it is in. */
  private static final String LANGUAGE = "es";

  @Inject Teams teams;
  @Inject Customers customers;
  @Inject Event<EscalationRaised> escalated;

  void on(@Observes MessageParked parked) {
    Team team = teams.fallback();
    escalated.fire(new EscalationRaised(parked.conversationId(), Ids.next(), parked.messageId(), parked.customer(), LANGUAGE,
        team.name(), team.tier(), Priority.HIGH, List.of(), List.of(BECAUSE), NO_RELEASE, Map.of(), false, null, List.of(),
        customers.of(parked.customer()).isVip()));
  }
}
