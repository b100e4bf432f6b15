package relevo.flow.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import relevo.events.Content;
import relevo.events.Customer;
import relevo.events.Owner;
import relevo.events.flow.TaskEnded;
import relevo.flow.definition.Flow;
import relevo.flow.definition.Flows;
import relevo.flow.understanding.Reading;
import relevo.jobs.JobHandler;
import relevo.kernel.Ids;

/** Says the first words of a task, once everybody knows that the bot has the conversation, or that there is none to do. */
@ApplicationScoped
class BeginTask implements JobHandler<BeginTask.Input, Void> {

  static final String KIND = "flow.begin-task";
  private static final String BEGINNING = "task";

  public record Input(UUID conversationId, UUID loanId, Customer customer, String language) {}

  @Inject Dialogues dialogues;
  @Inject Flows flows;
  @Inject Worlds worlds;
  @Inject Advance advance;
  @Inject Event<TaskEnded> ended;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<Input> input() {
    return Input.class;
  }

  @Override
  public Direction direction() {
    return Direction.IN;
  }

  @Override
  public void settle(Input input, Void nothing) {
    Optional<Dialogue> lent = dialogues.of(input.conversationId()).filter(dialogue -> input.loanId().equals(dialogue.loan()));
    Optional<Flow> task = lent.flatMap(dialogue -> flows.inVersion(dialogue.flow(), dialogue.flowVersion()));
    if (task.isPresent()) begin(input, lent.get(), task.get());
    else ended.fire(new TaskEnded(input.conversationId(), input.loanId(), false, Map.of()));
  }

  private void begin(Input input, Dialogue dialogue, Flow task) {
    Content nothing = Content.note(BEGINNING, null);
    Turn turn = new Turn(input.conversationId(), Ids.next(), input.customer(), Owner.BOT, nothing,
        dialogue.language() == null ? input.language() : dialogue.language(), Reading.NOTHING.signals(), false);
    advance.to(Interpreter.begin(task, dialogue.place(), Heard.of(turn), worlds.of(turn, dialogue)), turn, dialogue, task);
  }
}
