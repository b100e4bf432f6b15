package relevo.integration.helpdesk.zendesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import relevo.events.integration.AgentAsked;
import relevo.integration.vendor.Desk;
import relevo.integration.vendor.Setup;

/** Who has an account at the desk: whoever has none acts there for whoever has the ticket. */
@ApplicationScoped
class Colleagues {

  @Inject Event<AgentAsked> agents;

  /** In a transaction. */
  boolean known(Setup setup, String email) {
    String login = Desk.agent(setup, email);
    if (login == null) return false;
    AgentAsked asked = new AgentAsked(login);
    agents.fire(asked);
    return asked.isKnown();
  }
}
