package relevo.events.ticketing;

import java.util.UUID;
import relevo.events.DeskEvent;

/** Who writes within so many hours after a team resolved their ticket has it reopened; zero for never. */
public record ReopeningChosen(String team, int hours) implements DeskEvent {

  @Override
  public UUID conversationId() {
    return null;
  }
}
