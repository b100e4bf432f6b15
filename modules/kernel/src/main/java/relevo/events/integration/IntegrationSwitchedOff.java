package relevo.events.integration;

import java.time.Instant;
import java.util.UUID;
import relevo.events.DeskEvent;

/** The desk switched an integration off: it failed for days, since {@code failingSince}, or said that it is gone. Somebody must look. */
public record IntegrationSwitchedOff(String name, String kind, Instant failingSince, String why) implements DeskEvent {

  @Override
  public UUID conversationId() {
    return null;
  }
}
