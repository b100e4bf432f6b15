package relevo.flow.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import relevo.events.Content;
import relevo.events.Customer;
import relevo.events.Owner;
import relevo.events.escalation.RehearsalAsked;
import relevo.events.escalation.RehearsalAsked.Line;
import relevo.events.flow.TurnTaken;
import relevo.flow.connector.Answered;
import relevo.flow.definition.Flow;
import relevo.flow.definition.Flows;
import relevo.flow.definition.Words;
import relevo.flow.understanding.Reading;
import relevo.flow.understanding.Understanding;
import relevo.kernel.Ids;

/** Takes the turns of a chat that nobody has: the words and the flow are the real ones, and nothing is kept, asked or answered. */
@ApplicationScoped
class RehearseChat {

  private static final Customer NOBODY = new Customer(new UUID(0, 0), null, "nadie", null);

  @Inject Flows flows;
  @Inject Understanding understanding;
  @Inject Worlds worlds;

  void on(@Observes RehearsalAsked asked) {
    Flow flow = flows.forNewConversation();
    Dialogue dialogue = new Dialogue(Ids.next(), NOBODY.contactId(), flow, asked.at());
    for (Line line : asked.lines()) asked.answer(taken(line, dialogue, flow, asked.at()));
  }

  private TurnTaken taken(Line line, Dialogue dialogue, Flow flow, Instant at) {
    Content content = line.tapped() == null ? Content.text(line.text()) : Content.chosen(line.tapped(), line.text());
    Reading reading = TakeTurn.read(understanding, content);
    Turn unheard = new Turn(dialogue.conversationId(), Ids.next(), NOBODY, line.owner(), content, null, null, false);
    Turn turn = TakeTurn.heard(unheard, dialogue, reading, Words.FIRST_LANGUAGE, at);
    if (line.owner() != Owner.BOT) return TellTurn.heard(turn, dialogue, at);
    Heard heard = Heard.of(content, turn.language(), turn.signals(), reading);
    World world = worlds.imagined(turn, dialogue);
    Outcome outcome = finished(flow, heard, line, Interpreter.step(flow, dialogue.place(), heard, world), world);
    dialogue.movesTo(outcome.place());
    return TellTurn.moved(turn, dialogue, outcome, flow.botStays(), at);
  }

  private static Outcome finished(Flow flow, Heard heard, Line line, Outcome outcome, World world) {
    if (outcome.wanted() == null) return outcome;
    return Interpreter.resume(flow, outcome.place(), heard, Before.of(outcome, null), told(outcome.wanted(), line), world);
  }

  private static Told told(Wanted wanted, Line line) {
    if (!(wanted instanceof Wanted.Call call)) return Told.NOTHING;
    return Told.of(Answered.Result.valueOf(line.lookUp().name()), call.request().saves(), line.fields());
  }
}
