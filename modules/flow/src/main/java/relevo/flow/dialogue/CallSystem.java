package relevo.flow.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import relevo.flow.connector.Answered;
import relevo.flow.connector.Asked;
import relevo.flow.connector.CallConnector;
import relevo.jobs.JobHandler;

/** Asks another system while the conversation's later messages wait, then finishes the turn that wanted to know. */
@ApplicationScoped
class CallSystem implements JobHandler<CallSystem.Input, Answered> {

  static final String KIND = "flow.call-system";
  private static final Duration SETTLING = Duration.ofSeconds(2);

  /** A turn that waits, and what for. */
  public record Input(Turn turn, Asked request, Before before) {}

  @Inject CallConnector connector;
  @Inject FinishTurn finish;
  @Inject Dialogues dialogues;

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
  public boolean calls() {
    return true;
  }

  @Override
  public boolean first() {
    return true;
  }

  @Override
  public Duration deadline() {
    return CallConnector.PATIENCE.plus(SETTLING);
  }

  @Override
  public void prepare(List<Input> batch) {
    dialogues.load(batch.stream().map(input -> input.turn().conversationId()).toList());
  }

  /** Never throws: a call that failed is an answer too. */
  @Override
  public Answered call(Input input) {
    return connector.call(input.request());
  }

  @Override
  public void settle(Input input, Answered answer) {
    finish.with(Told.of(answer), input.turn(), input.before());
  }

  /** Even then the customer gets an answer, and the rules learn of the failure. */
  @Override
  public void parked(Input input, String error) {
    finish.with(Told.NOTHING, input.turn(), input.before());
  }
}
