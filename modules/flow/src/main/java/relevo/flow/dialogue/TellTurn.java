package relevo.flow.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import relevo.events.Content;
import relevo.events.flow.ReplyComposed;
import relevo.events.flow.ReplyDelayed;
import relevo.events.flow.Signals;
import relevo.events.flow.TurnTaken;
import relevo.kernel.ProductClock;

/** Says what a turn came to: once to the rules, then to the customer. */
@ApplicationScoped
class TellTurn {

  private static final String THAT_IS_NOT_IT = "eso-no";

  @Inject Event<TurnTaken> turns;
  @Inject Event<ReplyComposed> replies;
  @Inject Event<ReplyDelayed> delays;
  @Inject ProductClock clock;

  /** There is nothing for the bot to answer: the rules still hear how the customer feels, the customer hears nothing from it. */
  void heardOnly(Turn turn, Dialogue dialogue) {
    turns.fire(heard(turn, dialogue, clock.now()));
  }

  /** As above, but that the customer hears one of the desk's own sentences. */
  void heardWith(Turn turn, Dialogue dialogue, Content sentence) {
    heardOnly(turn, dialogue);
    replies.fire(new ReplyComposed(turn.conversationId(), turn.messageId(), ReplyComposed.Purpose.BOT, sentence));
  }

  void moved(Turn turn, Dialogue dialogue, Outcome outcome, boolean botStays) {
    turns.fire(moved(turn, dialogue, outcome, botStays, clock.now()));
    if (outcome.reply() == null) return;
    replies.fire(new ReplyComposed(turn.conversationId(), turn.messageId(), ReplyComposed.Purpose.BOT, outcome.reply(), outcome.before()));
  }

  /** The answer will take a while. */
  void delayed(Turn turn) {
    delays.fire(new ReplyDelayed(turn.conversationId(), turn.messageId()));
  }

  static TurnTaken heard(Turn turn, Dialogue dialogue, Instant at) {
    dialogue.parts(List.of());
    return taken(turn, dialogue, Noticed.nothing(dialogue.place().variables()), false, at);
  }

  /** What the bot's move comes to, written into the dialogue's rhythm as well. */
  static TurnTaken moved(Turn turn, Dialogue dialogue, Outcome outcome, boolean botStays, Instant at) {
    dialogue.pace().leads(nowhere(turn, outcome.noticed()));
    dialogue.parts(outcome.parting());
    TurnTaken taken = taken(turn, dialogue, outcome.noticed(), botStays, at);
    if (outcome.reply() != null) dialogue.pace().answered(at);
    return taken;
  }

  static TurnTaken taken(Turn turn, Dialogue dialogue, Noticed noticed, boolean botStays, Instant at) {
    return new TurnTaken(turn.conversationId(), turn.messageId(), turn.customer(), turn.owner(), turn.content().kind(),
        turn.language(), turn.content().text(), mentioning(turn.signals(), noticed.phrase()), noticed.understood(),
        noticed.misses(), turn.repeated(), noticed.menuChoice(), noticed.handOver(), noticed.failedAction(), noticed.data(),
        dialogue.messages(), dialogue.since(), botStays, at, dialogue.pace().course(noticed.confidence(), noticed.pending()), noticed.steps());
  }

  private static boolean nowhere(Turn turn, Noticed noticed) {
    return !noticed.understood() || turn.repeated() || turn.signals().phrases().contains(THAT_IS_NOT_IT);
  }

  private static Signals mentioning(Signals signals, String phrase) {
    if (phrase == null || signals.phrases().contains(phrase)) return signals;
    List<String> phrases = new ArrayList<>(signals.phrases());
    phrases.add(phrase);
    return new Signals(signals.wantsHuman(), signals.frustrated(), signals.shouting(), signals.insult(), signals.mood(),
        signals.trend(), signals.topic(), phrases, signals.spans(), signals.opinion());
  }
}
