package relevo.events.messaging;

import java.util.List;
import java.util.UUID;
import relevo.events.Customer;
import relevo.events.DeskEvent;

/** A customer who wanted no promotions wrote that they want them again. {@code languages} are those in which the words mean it, likeliest first. */
public record CustomerOptedIn(UUID conversationId, UUID messageId, Customer customer, List<String> languages)
    implements DeskEvent {

  public CustomerOptedIn {
    languages = List.copyOf(languages);
  }
}
