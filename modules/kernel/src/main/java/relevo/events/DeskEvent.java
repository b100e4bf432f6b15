package relevo.events;

import java.util.UUID;

/** Something that happened at the desk. Fired inside the transaction that made it true; kept in the journal. */
public interface DeskEvent {

  /** The conversation it happened in; null for the few events that belong to none. */
  UUID conversationId();
}
