package relevo.events.messaging;

import java.util.List;
import java.util.UUID;
import relevo.events.Customer;
import relevo.events.DeskEvent;

/** A customer wrote that they want no more promotions. {@code languages} are those in which the words mean it, likeliest first. */
public record CustomerOptedOut(UUID conversationId, UUID messageId, Customer customer, List<String> languages)
    implements DeskEvent {

  public CustomerOptedOut {
    languages = List.copyOf(languages);
  }
}
