package relevo.flow.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import relevo.events.ticketing.AgentReplied;
import relevo.kernel.ProductClock;

/** Remembers when a person last answered the customer. */
@ApplicationScoped
class HearAgent {

  @Inject Dialogues dialogues;
  @Inject ProductClock clock;

  void on(@Observes AgentReplied reply) {
    dialogues.of(reply.conversationId()).ifPresent(dialogue -> dialogue.pace().answered(clock.now()));
  }
}
