package relevo.integration.helpdesk.zendesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import relevo.events.access.AgentDefined;
import relevo.integration.vendor.Desk;
import relevo.integration.vendor.Setup;

/** Who has an account at the desk, as far as this node was told: whoever has none acts there for whoever has the ticket. */
@ApplicationScoped
class Colleagues {

  private final Set<String> logins = ConcurrentHashMap.newKeySet();

  void on(@Observes AgentDefined agent) {
    if (agent.active()) logins.add(agent.login());
    else logins.remove(agent.login());
  }

  boolean known(Setup setup, String email) {
    String login = Desk.agent(setup, email);
    return login != null && logins.contains(login);
  }
}
