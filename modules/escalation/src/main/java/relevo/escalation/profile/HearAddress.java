package relevo.escalation.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import relevo.events.flow.MailChosen;

/** Writes down the e-mail address that a customer gave us to be answered there. */
@ApplicationScoped
class HearAddress {

  private static final String EMAIL = "email";

  @Inject EditProfile edit;

  void on(@Observes MailChosen chosen) {
    if (chosen.address() == null) return;
    edit.told(chosen.customer().contactId(), chosen.customer().phone(), EMAIL, chosen.address());
  }
}
