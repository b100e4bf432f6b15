package relevo.flow.dialogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import relevo.events.Content;
import relevo.events.Customer;
import relevo.events.Owner;
import relevo.events.flow.ReplyComposed;
import relevo.events.flow.ReplyDelayed;
import relevo.events.flow.SurveyAnswered;
import relevo.events.flow.TaskEnded;
import relevo.events.flow.TurnTaken;
import relevo.events.messaging.MessageReceived;
import relevo.flow.definition.Flows;
import relevo.flow.knowledge.Gaps;
import relevo.flow.knowledge.ShippedLibrary;
import relevo.flow.model.SecondOpinion;
import relevo.flow.senses.Senses;
import relevo.flow.understanding.Understanding;
import relevo.events.flow.WaitAsked;
import relevo.jobs.Jobs;
import relevo.kernel.Ids;
import relevo.kernel.ProductClock;

/** The flow module's use cases wired together by hand, with one conversation to talk in. */
class Desk {

  /** A job as it was asked for. */
  record Asked(String kind, UUID subject, Object input) {}

  final UUID conversation = Ids.next();
  final Customer customer = new Customer(Ids.next(), "5215550001001", null, "Ana");
  final Heap<TurnTaken> turns = new Heap<>();
  final Heap<ReplyComposed> replies = new Heap<>();
  final List<String> gaps = new ArrayList<>();
  final List<Asked> jobs = new ArrayList<>();
  final RememberedDialogues dialogues = new RememberedDialogues();
  final Settings settings = Settings.of("Tienda Relevo", "http://shop", "soporte@example.com");
  final TakeTurn takeTurn = new TakeTurn();
  final ReadFile readFile = new ReadFile();
  final FinishTurn finishTurn = new FinishTurn();
  final BreakSilence breakSilence = new BreakSilence();
  final Heap<SurveyAnswered> surveys = new Heap<>();
  final Heap<ReplyDelayed> delays = new Heap<>();
  final Heap<TaskEnded> tasks = new Heap<>();
  /** Who knows how long the wait is. */
  final Knower waits = new Knower();
  final DoTask doTask = new DoTask();
  final BeginTask beginTask = new BeginTask();
  final HandOverWords handOverWords = new HandOverWords();
  final Worlds worlds;
  final StartAfresh startAfresh = new StartAfresh();
  final Claims claims = new Claims();
  final MailDesk mail = new MailDesk();

  Desk(String flow) {
    Flows flows = Flows.shipped(flow);
    TellTurn tell = new TellTurn();
    tell.turns = turns;
    tell.replies = replies;
    tell.delays = delays;
    tell.clock = new ProductClock();
    worlds = worlds(flows);
    wire(flows, tell);
  }

  private void wire(Flows flows, TellTurn tell) {
    takeTurn.dialogues = finishTurn.dialogues = handOverWords.dialogues = startAfresh.dialogues = dialogues;
    takeTurn.flows = finishTurn.flows = handOverWords.flows = flows;
    breakSilence.dialogues = dialogues;
    breakSilence.flows = flows;
    takeTurn.settings = handOverWords.settings = settings;
    takeTurn.tell = tell;
    takeTurn.worlds = finishTurn.worlds = breakSilence.worlds = worlds;
    takeTurn.advance = finishTurn.advance = breakSilence.advance = advance(tell);
    takeTurn.understanding = Understanding.builtIn();
    takeTurn.secondOpinion = SecondOpinion.none();
    takeTurn.clock = startAfresh.clock = new ProductClock();
    takeTurn.aftermath = new Aftermath();
    takeTurn.aftermath.claims = claims;
    takeTurn.aftermath.tell = tell;
    takeTurn.aftermath.clock = takeTurn.clock;
    takeTurn.takeMail = mail.take;
    mail.offer.dialogues = dialogues;
    mail.take.replies = replies;
    takeTurn.readFile = readFile;
    finishTurn.tell = tell;
    doTask.dialogues = beginTask.dialogues = dialogues;
    doTask.flows = beginTask.flows = flows;
    beginTask.worlds = worlds;
    beginTask.advance = takeTurn.advance;
    beginTask.ended = takeTurn.advance.ended = tasks;
    doTask.jobs = takeTurn.advance.jobs;
    readFile.senses = Senses.none();
    readFile.turns = takeTurn;
    readFile.dialogues = dialogues;
    readFile.clock = new ProductClock();
    handOverWords.replies = replies;
    handOverWords.waits = waits;
    takeTurn.jobs = readFile.jobs = takeTurn.advance.jobs;
  }

  private Worlds worlds(Flows flows) {
    Worlds worlds = new Worlds();
    worlds.settings = settings;
    worlds.sentences = Sentences.shipped();
    worlds.flows = flows;
    worlds.library = ShippedLibrary.all();
    worlds.conditions = new Heap<>();
    worlds.clock = new ProductClock();
    return worlds;
  }

  private Advance advance(TellTurn tell) {
    Advance advance = new Advance();
    advance.tell = tell;
    advance.deeds = new Deeds();
    advance.deeds.surveys = surveys;
    advance.deeds.gaps = new Gaps() {
      @Override
      public void note(UUID conversationId, String text, String language) {
        gaps.add(text);
      }
    };
    advance.clock = tell.clock;
    advance.jobs = new Jobs() {
      @Override
      public void add(String kind, UUID subject, Object input) {
        jobs.add(new Asked(kind, subject, input));
      }

      @Override
      public void addLater(String kind, UUID subject, Instant due, Object input) {
        jobs.add(new Asked(kind, subject, input));
      }
    };
    return advance;
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

  /** Answers how long a wait is, if told to. */
  static class Knower extends Heap<WaitAsked> {

    Long position;
    Long seconds;

    @Override
    public void fire(WaitAsked asked) {
      super.fire(asked);
      if (position != null) asked.answer(position, seconds);
    }
  }
}
