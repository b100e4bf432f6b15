package relevo.flow.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import relevo.events.flow.Opinion;
import relevo.events.messaging.MessageReceived;
import relevo.flow.model.SecondOpinion;
import relevo.jobs.JobHandler;

/** Asks the language model about a message while the customer's later ones wait; whatever comes of it, the turn is taken. */
@ApplicationScoped
class AskModel implements JobHandler<MessageReceived, Opinion> {

  static final String KIND = "flow.ask-model";

  @Inject SecondOpinion secondOpinion;
  @Inject TakeTurn turns;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<MessageReceived> input() {
    return MessageReceived.class;
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
  public boolean leaves() {
    return false;
  }

  @Override
  public boolean first() {
    return true;
  }

  @Override
  public Duration deadline() {
    return SecondOpinion.PATIENCE.plusSeconds(1);
  }

  @Override
  public Opinion call(MessageReceived message) {
    return secondOpinion.of(message.content().text()).orElse(null);
  }

  @Override
  public void settle(MessageReceived message, Opinion opinion) {
    turns.take(message, opinion);
  }

  /** Even then the customer gets an answer. */
  @Override
  public void parked(MessageReceived message, String error) {
    turns.take(message, null);
  }
}
