package relevo.flow.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import relevo.events.Content;
import relevo.events.flow.ClaimAsked;
import relevo.kernel.ProductClock;

/** Leaves to others what the customer writes about a matter that a person has settled: the bot's menu is no answer to it. */
@ApplicationScoped
class Aftermath {

  @Inject Event<ClaimAsked> claims;
  @Inject TellTurn tell;
  @Inject ProductClock clock;

  @Inject Sentences sentences = Sentences.shipped();

  /** True if somebody has taken the message; the rules then have heard it all the same, but not what is said in a comment's heat. */
  boolean takes(Turn turn, Dialogue dialogue) {
    ClaimAsked asked = new ClaimAsked(turn.conversationId(), turn.messageId(), turn.customer(), turn.owner(), turn.content(),
        turn.signals(), clock.now());
    claims.fire(asked);
    if (!asked.isClaimed()) return false;
    Turn taken = turn.of(asked.owner());
    if (asked.sentence() == null) tell.heardOnly(taken, dialogue);
    else tell.heardWith(taken.calm(), dialogue, Content.text(sentences.say(asked.sentence(), turn.language(), Map.of())));
    return true;
  }
}
