package relevo.flow.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import relevo.events.ticketing.TicketHandedBack;
import relevo.events.ticketing.TicketResolved;
import relevo.kernel.ProductClock;

/** Gives the conversation back to the bot at its beginning, once a person has settled the matter or left it to the bot. */
@ApplicationScoped
class StartAfresh {

  @Inject Dialogues dialogues;
  @Inject ProductClock clock;

  void on(@Observes TicketResolved resolved) {
    if (!resolved.leavesToBot()) return;
    dialogues.of(resolved.conversationId()).ifPresent(dialogue -> dialogue.isSettled(clock.now()));
  }

  void on(@Observes TicketHandedBack handedBack) {
    dialogues.of(handedBack.conversationId()).ifPresent(Dialogue::restarts);
  }
}
