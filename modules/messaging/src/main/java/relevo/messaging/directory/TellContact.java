package relevo.messaging.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import relevo.events.escalation.ContactAsked;
import relevo.events.integration.CustomerAsked;
import relevo.messaging.directory.Directory.Talk;

/** Tells another module who a contact is, how a contact is reached, and where they wrote. */
@ApplicationScoped
class TellContact {

  @Inject Directory directory;

  void on(@Observes ContactAsked asked) {
    List<Talk> talks = directory.talks(asked.contact());
    if (!talks.isEmpty()) asked.answer(Directory.phone(talks), talks.stream().map(Talk::id).toList());
  }

  void on(@Observes CustomerAsked asked) {
    directory.withPhone(asked.phone()).ifPresent(contact -> {
      List<Talk> talks = directory.talks(contact);
      asked.answer(new CustomerAsked.Person(contact, Directory.name(talks).orElse(null), talks.stream().map(Talk::id).toList()));
    });
  }
}
