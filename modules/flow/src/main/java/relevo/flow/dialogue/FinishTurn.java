package relevo.flow.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import relevo.flow.definition.Flow;
import relevo.flow.definition.Flows;

/** Takes up a turn where a look-up had interrupted it. */
@ApplicationScoped
class FinishTurn {

  @Inject Dialogues dialogues;
  @Inject Flows flows;
  @Inject Settings settings;
  @Inject TellTurn tell;

  void finish(LookUpAsked asked, LookedUp answer) {
    Turn turn = asked.turn();
    Dialogue dialogue = dialogues.of(turn.conversationId()).orElseThrow();
    Flow flow = flows.inVersion(dialogue.flow(), dialogue.flowVersion()).orElseGet(flows::forNewConversation);
    Heard heard = new Heard(turn.content(), turn.language(), false, turn.signals(), Map.of());
    Outcome outcome = Interpreter.resume(flow, dialogue.place(), heard, asked, answer, settings.data());
    dialogue.movesTo(outcome.place());
    tell.moved(turn, dialogue, outcome, flow.botStays());
  }
}
