package relevo.messaging.outbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import relevo.jobs.Jobs;
import relevo.messaging.media.Enclosures;

/** Has messages leave, each after what was said before it to the same customer, and after its own file where that goes ahead. */
@ApplicationScoped
class Departures {

  @Inject Jobs jobs;
  @Inject Enclosures enclosures;

  void add(Outbound outbound) {
    if (enclosures.goesAhead(outbound.content(), outbound.channel())) {
      jobs.add(SendFileAhead.KIND, outbound.contactId(), new SendFileAhead.Errand(outbound.id(), null, null, 0));
    }
    jobs.add(SendMessage.KIND, outbound.contactId(), new SendMessage.Order(outbound.id(), null));
  }
}
