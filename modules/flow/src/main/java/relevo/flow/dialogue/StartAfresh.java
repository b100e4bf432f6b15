package relevo.flow.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import relevo.events.ticketing.TicketHandedBack;
import relevo.events.ticketing.TicketResolved;

/** Gives the conversation back to the bot at its beginning, once a person has settled the matter or left it to the bot. */
@ApplicationScoped
class StartAfresh {

  @Inject Dialogues dialogues;

  void on(@Observes TicketResolved resolved) {
    restart(resolved.conversationId());
  }

  void on(@Observes TicketHandedBack handedBack) {
    restart(handedBack.conversationId());
  }

  private void restart(UUID conversation) {
    dialogues.of(conversation).ifPresent(Dialogue::restarts);
  }
}
