package relevo.access.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import relevo.events.access.AgentDefined;

/** Tells the others who has an account: of each change, and at the start of those of which they have not heard. */
@ApplicationScoped
class DefineAgents {

  @Inject Accounts accounts;
  @Inject Event<AgentDefined> defined;

  @Transactional
  void on(@Observes Startup start) {
    if (accounts.untold().isEmpty()) return;
    // two nodes that start at once tell it once
    accounts.alone();
    accounts.untold().forEach(this::tell);
    accounts.allAreTold();
  }

  void tell(Account account) {
    defined.fire(account.defined());
  }
}
