package relevo.events.ticketing;

import java.util.UUID;
import relevo.events.DeskEvent;

/**
 * A team keeps the public holidays of a country, such as {@code es}, and of a region in it, such as {@code md}; both null if it keeps
 * none, the region if it keeps those of the whole country only.
 */
public record HolidaysChosen(String team, String country, String region) implements DeskEvent {

  @Override
  public UUID conversationId() {
    return null;
  }
}
