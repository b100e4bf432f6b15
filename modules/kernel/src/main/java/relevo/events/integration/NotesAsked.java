package relevo.events.integration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What did colleagues tell each other about a ticket since a moment? Nothing comes of asking, so it is no desk event; whoever keeps notes
 * answers.
 */
public final class NotesAsked {

  /** One note; {@code by} is who wrote it, {@code name} what people call them. */
  public record Said(UUID id, String by, String name, String text, Instant at) {}

  private final UUID ticket;
  private final UUID after;
  private List<Said> notes = List.of();

  /** @param after the last one that is known; null if none is */
  public NotesAsked(UUID ticket, UUID after) {
    this.ticket = ticket;
    this.after = after;
  }

  public UUID ticket() {
    return ticket;
  }

  public UUID after() {
    return after;
  }

  /** Oldest first. */
  public void answer(List<Said> said) {
    notes = List.copyOf(said);
  }

  public List<Said> notes() {
    return notes;
  }
}
