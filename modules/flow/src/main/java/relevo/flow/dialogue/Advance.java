package relevo.flow.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import relevo.events.flow.TaskEnded;
import relevo.flow.definition.Flow;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;

/** Makes true what a step of a flow came to: the new place, what was done, and what happens next. */
@ApplicationScoped
class Advance {

  @Inject TellTurn tell;
  @Inject Deeds deeds;
  @Inject Jobs jobs;
  @Inject Event<TaskEnded> ended;
  @Inject ProductClock clock;

  void to(Outcome outcome, Turn turn, Dialogue dialogue, Flow flow) {
    UUID loan = dialogue.loan();
    dialogue.movesTo(outcome.place());
    if (outcome.language() != null) dialogue.speaks(outcome.language());
    for (Deed deed : outcome.deeds()) deeds.done(deed, turn);
    if (outcome.wanted() != null) {
      ask(outcome, turn, loan);
      return;
    }
    tell.moved(turn, dialogue, outcome, flow.botStays());
    // what was said may have brought a person back
    if (outcome.silenceMinutes() != null && flow.name().equals(dialogue.flow())) waitFor(outcome.silenceMinutes(), turn, dialogue);
    if (loan != null && loan.equals(dialogue.loan()) && endsTask(outcome)) {
      ended.fire(new TaskEnded(turn.conversationId(), loan, outcome.over(), outcome.noticed().data()));
    }
  }

  private static boolean endsTask(Outcome outcome) {
    return outcome.over() || outcome.noticed().handOver() != null;
  }

  private void ask(Outcome outcome, Turn turn, UUID loan) {
    tell.delayed(turn);
    Before before = Before.of(outcome, loan);
    switch (outcome.wanted()) {
      case Wanted.Call call -> jobs.add(CallSystem.KIND, turn.customer().contactId(), new CallSystem.Input(turn, call.request(), before));
      case Wanted.Answer answer -> jobs.add(AnswerFreely.KIND, turn.customer().contactId(),
          new AnswerFreely.Input(turn, answer.question(), answer.tags(), before));
    }
  }

  private void waitFor(int minutes, Turn turn, Dialogue dialogue) {
    Instant now = clock.now();
    dialogue.waitsSince(now);
    jobs.addLater(BreakSilence.KIND, turn.customer().contactId(), now.plus(Duration.ofMinutes(minutes)),
        new BreakSilence.Input(turn.conversationId(), turn.customer(), dialogue.language() == null ? turn.language() : dialogue.language(), now));
  }
}
