package relevo.flow.dialogue;

import java.util.UUID;
import relevo.events.Content;
import relevo.events.Customer;
import relevo.events.Owner;
import relevo.events.flow.Signals;

/**
 * One message with what the flow knew before it moved. Public, and whole, because it waits in a job while a look-up
 * runs.
 */
public record Turn(
    UUID conversationId, UUID messageId, Customer customer, Owner owner, Content content, String language,
    Signals signals, boolean repeated) {

  Turn of(Owner answering) {
    return new Turn(conversationId, messageId, customer, answering, content, language, signals, repeated);
  }
}
