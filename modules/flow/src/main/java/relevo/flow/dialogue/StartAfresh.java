package relevo.flow.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import relevo.events.ticketing.TicketResolved;

/** Gives the conversation back to the bot at its beginning, once a person has settled the matter. */
@ApplicationScoped
class StartAfresh {

  @Inject Dialogues dialogues;

  void on(@Observes TicketResolved resolved) {
    dialogues.of(resolved.conversationId()).ifPresent(Dialogue::restarts);
  }
}
