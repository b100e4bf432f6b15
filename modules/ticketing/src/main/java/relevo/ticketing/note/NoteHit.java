package relevo.ticketing.note;

import java.time.Instant;
import java.util.UUID;

/** A note in which something was found, and the words around it. */
public record NoteHit(UUID ticket, UUID conversation, UUID note, Instant at, String by, String excerpt) {}
