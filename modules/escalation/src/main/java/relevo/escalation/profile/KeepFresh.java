package relevo.escalation.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import relevo.escalation.source.Sources;
import relevo.events.messaging.MessageReceived;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;

/** Has the sources asked about whoever writes, if that was never done or long ago. The customer's turn does not wait for it. */
@ApplicationScoped
class KeepFresh {

  @Inject Sources sources;
  @Inject Profiles profiles;
  @Inject Asking asking;
  @Inject Jobs jobs;
  @Inject ProductClock clock;

  void on(@Observes MessageReceived message) {
    String phone = message.customer().phone();
    List<String> all = sources.names();
    if (phone == null || all.isEmpty()) return;
    UUID contact = message.customer().contactId();
    boolean fresh = profiles.of(contact).filter(profile -> profile.isFresh(phone, all, asking.cache(), clock.now())).isPresent();
    if (!fresh) jobs.add(LookUpCustomer.KIND, contact, Wanted.whoWrites(contact, phone));
  }
}
