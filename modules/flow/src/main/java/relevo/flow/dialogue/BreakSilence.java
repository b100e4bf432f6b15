package relevo.flow.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import relevo.events.Content;
import relevo.events.Customer;
import relevo.events.Owner;
import relevo.flow.definition.Flow;
import relevo.flow.definition.Flows;
import relevo.flow.understanding.Reading;
import relevo.jobs.JobHandler;
import relevo.kernel.Ids;

/** Goes on with a flow whose customer has kept silent for as long as a node allows; drops out if anything happened meanwhile. */
@ApplicationScoped
class BreakSilence implements JobHandler<BreakSilence.Input, Void> {

  static final String KIND = "flow.break-silence";
  private static final String SILENCE = "silence";

  /** @param since when the wait began: a later one makes this one void */
  public record Input(UUID conversationId, Customer customer, String language, Instant since) {}

  @Inject Dialogues dialogues;
  @Inject Flows flows;
  @Inject Worlds worlds;
  @Inject Advance advance;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<Input> input() {
    return Input.class;
  }

  @Override
  public void settle(Input input, Void nothing) {
    dialogues.of(input.conversationId()).filter(dialogue -> dialogue.isWaitingSince(input.since()))
        .ifPresent(dialogue -> goOn(input, dialogue));
  }

  private void goOn(Input input, Dialogue dialogue) {
    dialogue.waitsNoLonger();
    Optional<Flow> flow = flows.inVersion(dialogue.flow(), dialogue.flowVersion());
    if (flow.isEmpty()) return;
    Content silence = Content.note(SILENCE, null);
    Turn turn = new Turn(input.conversationId(), Ids.next(), input.customer(), Owner.BOT, silence, input.language(), Reading.NOTHING.signals(), false);
    advance.to(Interpreter.expire(flow.get(), dialogue.place(), Heard.of(turn), worlds.of(turn, dialogue)), turn, dialogue, flow.get());
  }
}
