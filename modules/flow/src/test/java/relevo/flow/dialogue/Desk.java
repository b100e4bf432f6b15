package relevo.flow.dialogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import relevo.events.Content;
import relevo.events.Customer;
import relevo.events.Owner;
import relevo.events.flow.ReplyComposed;
import relevo.events.flow.TurnTaken;
import relevo.events.messaging.MessageReceived;
import relevo.flow.definition.Flows;
import relevo.flow.model.SecondOpinion;
import relevo.flow.understanding.Understanding;
import relevo.jobs.Jobs;
import relevo.kernel.Ids;
import relevo.kernel.ProductClock;

/** The flow module's use cases wired together by hand, with one conversation to talk in. */
class Desk {

  /** A job as it was asked for. */
  record Asked(String kind, UUID subject, Object input) {}

  final UUID conversation = Ids.next();
  final Customer customer = new Customer(Ids.next(), "5215550001001", null, "Ana");
  final Told<TurnTaken> turns = new Told<>();
  final Told<ReplyComposed> replies = new Told<>();
  final List<Asked> jobs = new ArrayList<>();
  final RememberedDialogues dialogues = new RememberedDialogues();
  final Settings settings = Settings.of("Tienda Relevo", "http://shop", "soporte@example.com");
  final TakeTurn takeTurn = new TakeTurn();
  final FinishTurn finishTurn = new FinishTurn();
  final HandOverWords handOverWords = new HandOverWords();
  final StartAfresh startAfresh = new StartAfresh();

  Desk(String flow) {
    Flows flows = Flows.shipped(flow);
    TellTurn tell = new TellTurn();
    tell.turns = turns;
    tell.replies = replies;
    tell.clock = new ProductClock();
    wire(flows, tell);
  }

  private void wire(Flows flows, TellTurn tell) {
    takeTurn.dialogues = finishTurn.dialogues = handOverWords.dialogues = startAfresh.dialogues = dialogues;
    takeTurn.flows = finishTurn.flows = handOverWords.flows = flows;
    takeTurn.settings = finishTurn.settings = handOverWords.settings = settings;
    takeTurn.tell = finishTurn.tell = tell;
    takeTurn.understanding = Understanding.builtIn();
    takeTurn.secondOpinion = SecondOpinion.none();
    takeTurn.clock = new ProductClock();
    handOverWords.replies = replies;
    takeTurn.jobs = new Jobs() {
      @Override
      public void add(String kind, UUID subject, Object input) {
        jobs.add(new Asked(kind, subject, input));
      }
    };
  }

  UUID hears(String text) {
    return hears(Content.text(text), Owner.BOT);
  }

  UUID hears(Content content, Owner owner) {
    UUID message = Ids.next();
    takeTurn.on(new MessageReceived(conversation, message, customer, "meta", owner, content, Instant.EPOCH, false));
    return message;
  }

  String said() {
    return replies.last().content().text();
  }
}
