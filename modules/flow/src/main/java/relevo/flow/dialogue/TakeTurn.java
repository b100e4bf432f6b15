package relevo.flow.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import relevo.events.Content;
import relevo.events.Owner;
import relevo.events.flow.Opinion;
import relevo.events.flow.Signals;
import relevo.events.messaging.MessageReceived;
import relevo.flow.definition.Flow;
import relevo.flow.definition.Flows;
import relevo.flow.model.SecondOpinion;
import relevo.flow.understanding.Reading;
import relevo.flow.understanding.Understanding;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;
import relevo.trace.Step;

/** Reads each message a customer sends and, while the bot has the conversation, answers it. */
@ApplicationScoped
class TakeTurn {

  @Inject Dialogues dialogues;
  @Inject Flows flows;
  @Inject Understanding understanding;
  @Inject SecondOpinion secondOpinion;
  @Inject Settings settings;
  @Inject Worlds worlds;
  @Inject ReadFile readFile;
  @Inject Jobs jobs;
  @Inject TellTurn tell;
  @Inject Advance advance;
  @Inject Aftermath aftermath;
  @Inject TakeMail takeMail;
  @Inject ProductClock clock;

  void on(@Observes MessageReceived message) {
    if (readFile.isWanted(message.content())) readFile.ask(message);
    else hear(message);
  }

  /** The same once its file has been read, if somebody could. */
  void hear(MessageReceived message) {
    boolean waits = !message.wish() && secondOpinion.isWanted(message.content());
    if (waits) jobs.add(AskModel.KIND, message.customer().contactId(), message);
    else take(message, null);
  }

  /** @param opinion null if no model was asked, or none answered */
  void take(MessageReceived message, Opinion opinion) {
    try (Step step = Step.within("flow.turn")) {
      step.note("relevo.conversation", message.conversationId()).note("relevo.message", message.messageId());
      takeTraced(message, opinion);
    }
  }

  private void takeTraced(MessageReceived message, Opinion opinion) {
    Dialogue dialogue = dialogues.of(message.conversationId()).orElseGet(() -> begin(message));
    Reading reading = message.wish() ? Reading.NOTHING : read(understanding, message.content());
    Turn turn = turn(message, dialogue, reading.with(opinion));
    if (!message.wish() && dialogue.loan() == null && dialogue.isInAftermath(clock.now()) && aftermath.takes(turn, dialogue)) return;
    if (message.owner() == Owner.BOT && !message.wish()) {
      answer(turn, dialogue, reading);
      return;
    }
    tell.heardOnly(turn, dialogue);
    if (!message.wish()) takeMail.hears(turn, dialogue);
  }

  private void answer(Turn turn, Dialogue dialogue, Reading reading) {
    Flow flow = flowOf(dialogue);
    Heard heard = Heard.of(turn.content(), turn.language(), turn.signals(), reading);
    advance.to(Interpreter.step(flow, dialogue.place(), heard, worlds.of(turn, dialogue)), turn, dialogue, flow);
  }

  private Dialogue begin(MessageReceived message) {
    UUID contact = message.customer().contactId();
    Flow flow = flows.forNewConversation(message.channel());
    Dialogue dialogue = new Dialogue(message.conversationId(), contact, flow, clock.now());
    if (!flow.strict()) dialogues.lastLanguage(contact).ifPresent(dialogue::speaks);
    dialogues.add(dialogue);
    return dialogue;
  }

  /** The version with which the conversation began, or, at a safe point, the one that its analysts want it to go on in. */
  private Flow flowOf(Dialogue dialogue) {
    Optional<Flow> begunWith = flows.inVersion(dialogue.flow(), dialogue.flowVersion());
    if (begunWith.isEmpty()) {
      dialogue.takesUp(flows.forNewConversation());
      return flows.forNewConversation();
    }
    Optional<Flow> next = dialogue.isAtStartOf(begunWith.get()) ? flows.successor(dialogue.flow(), dialogue.flowVersion()) : Optional.empty();
    next.ifPresent(dialogue::goesOnIn);
    return next.orElse(begunWith.get());
  }

  /** A tapped choice is our own words: they tell nothing of the customer's. */
  static Reading read(Understanding understanding, Content content) {
    return content.kind() == Content.Kind.CHOICE ? Reading.NOTHING : understanding.read(content.text());
  }

  private Turn turn(MessageReceived message, Dialogue dialogue, Reading reading) {
    Turn unheard = new Turn(message.conversationId(), message.messageId(), message.customer(), message.owner(), message.content(),
        null, null, false);
    return heard(unheard, dialogue, reading, settings.language(message.channel()), clock.now());
  }

  /** The same turn with what was read in it, in the light of what the dialogue remembers. */
  static Turn heard(Turn turn, Dialogue dialogue, Reading reading, String otherwise, Instant now) {
    dialogue.hears(now);
    boolean typed = turn.content().kind() == Content.Kind.TEXT || turn.content().hasTranscript();
    boolean repeated = dialogue.repeats(typed ? turn.content().text() : null);
    Signals signals = reading.after(dialogue.moods(), repeated);
    dialogue.feels(signals.mood());
    dialogue.pace().hears(typed ? turn.content().text() : null, now);
    return new Turn(turn.conversationId(), turn.messageId(), turn.customer(), turn.owner(), turn.content(),
        language(dialogue, reading, otherwise), signals, repeated);
  }

  /** What was asked for by name, else what the contact spoke last, else what the text is in, else what is spoken on the channel. */
  private static String language(Dialogue dialogue, Reading reading, String otherwise) {
    if (reading.asked() != null) dialogue.speaks(reading.asked());
    else if (dialogue.language() == null && reading.language() != null) dialogue.speaks(reading.language());
    return dialogue.language() == null ? otherwise : dialogue.language();
  }
}
