package relevo.flow.dialogue;

import java.util.function.Consumer;
import relevo.events.flow.ClaimAsked;

/** Stands in for whoever may take a message from the bot, and counts how often they were asked. */
class Claims extends Heap<ClaimAsked> {

  Consumer<ClaimAsked> answer = asked -> { };

  @Override
  public void fire(ClaimAsked asked) {
    super.fire(asked);
    answer.accept(asked);
  }
}
