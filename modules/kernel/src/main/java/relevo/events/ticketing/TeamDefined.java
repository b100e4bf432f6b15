package relevo.events.ticketing;

import java.util.UUID;
import relevo.events.DeskEvent;

/**
 * A team exists, or changed. {@code hours} as in {@link relevo.kernel.OpeningHours}; {@code fallback} marks the one team that
 * takes what nobody else does.
 */
public record TeamDefined(String name, int tier, String hours, String zone, boolean fallback) implements DeskEvent {

  @Override
  public UUID conversationId() {
    return null;
  }
}
