package relevo.flow.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import relevo.events.Content;
import relevo.events.escalation.EscalationRaised;
import relevo.events.flow.ReplyComposed;
import relevo.events.flow.ReplyComposed.Purpose;
import relevo.events.flow.WaitAsked;
import relevo.flow.definition.Flow;
import relevo.flow.definition.Flows;
import relevo.flow.definition.Sayings;
import relevo.flow.definition.Words;

/** Tells the customer that a person takes over, as soon as the rules have said so; what the flow said before it asked for one is kept. */
@ApplicationScoped
class HandOverWords {

  /** So many failed answers are owed an apology. */
  private static final int FAILURES = 3;

  @Inject Dialogues dialogues;
  @Inject Flows flows;
  @Inject Settings settings;
  @Inject Event<WaitAsked> waits;
  @Inject Event<ReplyComposed> replies;

  @Inject Sentences sentences = Sentences.shipped();

  void on(@Observes EscalationRaised escalation) {
    Optional<Dialogue> dialogue = dialogues.of(escalation.conversationId());
    String language = language(escalation.language(), dialogue);
    String text = flowsOwnWords(dialogue, language).orElseGet(() -> ours(escalation, dialogue, language));
    Bubbles bubbles = new Bubbles();
    introduction(dialogue, language).map(Content::text).ifPresent(bubbles::add);
    bubbles.addAll(dialogue.map(Dialogue::parting).orElse(List.of()));
    bubbles.add(Content.text(text + wait(escalation, language)));
    say(escalation.conversationId(), escalation.messageId(), bubbles.messages());
  }

  /** Where the bot goes on answering nobody waits. */
  private String wait(EscalationRaised escalation, String language) {
    if (escalation.botStays()) return "";
    WaitAsked asked = new WaitAsked(escalation.conversationId(), escalation.team(), escalation.priority());
    waits.fire(asked);
    return asked.isAnswered() ? " " + WaitWords.of(asked.position(), asked.expectedSeconds(), language, sentences) : "";
  }

  private Optional<String> flowsOwnWords(Optional<Dialogue> dialogue, String language) {
    return flowOf(dialogue).map(Flow::says).map(Sayings::handOver).map(words -> words.in(language, settings.data()));
  }

  private String ours(EscalationRaised escalation, Optional<Dialogue> dialogue, String language) {
    if (dialogue.map(Dialogue::misses).orElse(0) >= FAILURES) return sentences.say("failures", language, Map.of());
    String team = sentences.team(escalation.team(), language);
    return sentences.say("transfer", language, Map.of("equipo", team));
  }

  /** A conversation's first automatic message says that it is one, even if it is a farewell. */
  private Optional<String> introduction(Optional<Dialogue> dialogue, String language) {
    boolean first = dialogue.map(Dialogue::messages).orElse(0) == 1;
    return flowOf(dialogue).filter(flow -> first).map(Flow::says).filter(says -> says.handOver() == null).map(Sayings::introduction).map(words -> words.in(language, settings.data()));
  }

  private Optional<Flow> flowOf(Optional<Dialogue> dialogue) {
    return dialogue.flatMap(known -> flows.inVersion(known.spoken().flow(), known.spoken().version()));
  }

  private static String language(String told, Optional<Dialogue> dialogue) {
    return told != null ? told : dialogue.map(Dialogue::language).orElse(Words.FIRST_LANGUAGE);
  }

  private void say(UUID conversation, UUID message, List<Content> said) {
    replies.fire(new ReplyComposed(conversation, message, Purpose.HAND_OVER, said.getLast(), said.subList(0, said.size() - 1)));
  }
}
