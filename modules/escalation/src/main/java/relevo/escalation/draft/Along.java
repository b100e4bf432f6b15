package relevo.escalation.draft;

import java.util.List;
import java.util.UUID;

/** The drafts of flows that go live with a rule set, and what becomes of conversations under way: {@code finish}, {@code move} or null. */
record Along(List<UUID> flows, String running) {

  /** @param flows null for none */
  static Along of(List<UUID> flows, String running) {
    return new Along(flows == null ? List.of() : List.copyOf(flows), running);
  }
}
