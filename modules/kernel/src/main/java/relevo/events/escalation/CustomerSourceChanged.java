package relevo.events.escalation;

import java.util.UUID;
import relevo.events.DeskEvent;

/** An administrator set up, changed or removed ({@code removed}) a source of customers' data. */
public record CustomerSourceChanged(String name, String kind, boolean removed, String by) implements DeskEvent {

  @Override
  public UUID conversationId() {
    return null;
  }
}
