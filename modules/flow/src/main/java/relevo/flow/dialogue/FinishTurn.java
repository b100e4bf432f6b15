package relevo.flow.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import relevo.events.Owner;
import relevo.flow.definition.Flow;
import relevo.flow.definition.Flows;

/** Takes up a turn where waiting for another system had interrupted it. */
@ApplicationScoped
class FinishTurn {

  @Inject Dialogues dialogues;
  @Inject Flows flows;
  @Inject Worlds worlds;
  @Inject Advance advance;
  @Inject TellTurn tell;

  void with(Told told, Turn turn, Before before) {
    Dialogue dialogue = dialogues.of(turn.conversationId()).orElseThrow();
    if (!Objects.equals(before.loan(), dialogue.loan())) {
      // a person took back what they had lent while the answer was on its way
      tell.heardOnly(turn.of(Owner.HUMAN), dialogue);
      return;
    }
    Flow flow = flows.inVersion(dialogue.flow(), dialogue.flowVersion()).orElseGet(flows::forNewConversation);
    Outcome outcome = Interpreter.resume(flow, dialogue.place(), Heard.of(turn), before, told, worlds.of(turn, dialogue));
    advance.to(outcome, turn, dialogue, flow);
  }
}
