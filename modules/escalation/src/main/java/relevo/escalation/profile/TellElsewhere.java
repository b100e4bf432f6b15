package relevo.escalation.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import relevo.events.integration.ProfileAsked;
import relevo.events.integration.ProfileAsked.Fact;
import relevo.events.integration.ProfileAsked.Told;

/** Tells the systems around the desk what is known of a customer: of each attribute what counts, with who says so. */
@ApplicationScoped
class TellElsewhere {

  @Inject Customers customers;
  @Inject Profiles profiles;

  void on(@Observes ProfileAsked asked) {
    Notes notes = asked.contact() == null ? Notes.NONE : profiles.of(asked.contact()).map(Profile::notes).orElse(Notes.NONE);
    Known known = customers.known(asked.phone(), notes);
    asked.answer(new Told(known.isVip(), known.attributes().stream()
        .map(attribute -> new Fact(attribute.name(), attribute.value(), attribute.source(), attribute.at())).toList()));
  }
}
