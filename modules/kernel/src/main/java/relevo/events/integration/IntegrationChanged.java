package relevo.events.integration;

import java.util.UUID;
import relevo.events.DeskEvent;

/** An administrator set up, changed or removed ({@code removed}) an integration; {@code on} says whether it is at work now. */
public record IntegrationChanged(String name, String kind, boolean on, boolean removed, String by) implements DeskEvent {

  @Override
  public UUID conversationId() {
    return null;
  }
}
