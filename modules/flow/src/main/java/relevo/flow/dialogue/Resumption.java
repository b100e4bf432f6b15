package relevo.flow.dialogue;

import java.util.Locale;
import relevo.events.Content;
import relevo.events.flow.Step;
import relevo.flow.connector.Answered.Result;
import relevo.flow.definition.Node;

/** Takes up a turn where it waited for an answer from elsewhere. */
final class Resumption {

  /** Tells people and rules what was being done when it failed. */
  private static final String OPERATION = "operacion";

  private final Walk walk;

  Resumption(Walk walk) {
    this.walk = walk;
  }

  /** A place that does not wait for anything any more is treated as one where it failed. */
  void resume(Before before, Told told) {
    walk.bubbles.addAll(before.said());
    walk.noticing.choose(before.menuChoice());
    walk.noticing.mention(before.phrase());
    walk.noticing.trail.addAll(before.steps());
    switch (walk.standingAt()) {
      case Node.Call call -> walk.enter(after(call, told));
      case Node.Model model -> walk.enter(after(model, told));
      default -> walk.enter(walk.flow().start());
    }
  }

  private String after(Node.Call call, Told told) {
    walk.variables().putAll(told.variables());
    walk.noticing.trail.add(new Step(Step.Kind.LOOK_UP, call.operation() == null ? call.connector() : call.operation(),
        told.result().name().toLowerCase(Locale.ROOT)));
    if (call.operation() != null) keepOperation(call.operation(), told.result());
    return switch (told.result()) {
      case FOUND -> call.done();
      case MISSING -> call.missing();
      case REFUSED -> call.refused();
      case FAILED -> {
        walk.noticing.fail(call.connector());
        yield call.failed();
      }
    };
  }

  private void keepOperation(String operation, Result result) {
    if (result == Result.FAILED) walk.variables().put(OPERATION, operation);
    else walk.variables().remove(OPERATION, operation);
  }

  private String after(Node.Model model, Told told) {
    if (told.result() != Result.FOUND) return model.unanswered();
    walk.bubbles.add(Content.text(told.text()));
    return model.answered();
  }
}
