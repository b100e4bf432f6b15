package relevo.access.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import relevo.events.access.AgentDefined;

/** Tells the others at each start who has an account, and of each change since. */
@ApplicationScoped
class DefineAgents {

  private static final int MOST = 1_000;

  @Inject Accounts accounts;
  @Inject Event<AgentDefined> defined;

  @Transactional
  void on(@Observes Startup start) {
    accounts.all(MOST).forEach(this::tell);
  }

  void tell(Account account) {
    defined.fire(account.defined());
  }
}
