package relevo.escalation.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.SecurityContext;
import java.util.UUID;
import relevo.events.escalation.ContactAsked;
import relevo.kernel.Refusal;
import relevo.permission.Reach;

/** Whose profile a request is about. Who is limited to teams sees those with whom their teams dealt. */
@ApplicationScoped
class Whom {

  @Inject Reach reach;
  @Inject Event<ContactAsked> asking;

  /**
   * Null if they have none.
   *
   * @throws Refusal 404 if they are not there, or out of the caller's reach
   */
  String phone(UUID contact, SecurityContext security) {
    ContactAsked asked = new ContactAsked(contact);
    asking.fire(asked);
    if (!asked.isThere()) throw Refusal.missing("ese contacto");
    reach.demandOne(security, asked.conversations());
    return asked.phone();
  }
}
