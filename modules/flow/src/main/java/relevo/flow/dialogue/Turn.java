package relevo.flow.dialogue;

import java.util.UUID;
import relevo.events.Content;
import relevo.events.Customer;
import relevo.events.Owner;
import relevo.events.flow.Signals;
import relevo.flow.understanding.Reading;

/**
 * One message with what the flow knew before it moved. Public, and whole, because it waits in a job while a look-up
 * runs.
 */
public record Turn(
    UUID conversationId, UUID messageId, Customer customer, Owner owner, Content content, String language,
    Signals signals, boolean repeated) {

  /** As if the words showed nothing of their writer, unless that they want a person. */
  Turn calm() {
    if (signals.wantsHuman()) return this;
    return new Turn(conversationId, messageId, customer, owner, content, language, Reading.NOTHING.signals(), repeated);
  }

  Turn of(Owner answering) {
    return new Turn(conversationId, messageId, customer, answering, content, language, signals, repeated);
  }
}
