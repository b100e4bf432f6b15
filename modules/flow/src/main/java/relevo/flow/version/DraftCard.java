package relevo.flow.version;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A draft as it is shown; {@code state} is {@code open}, {@code approved} or {@code scheduled}.
 *
 * @param trouble why it did not go live when it should have, or null
 * @param document null in lists
 */
public record DraftCard(
    UUID id, String flow, String name, String state, int basedOn, List<String> authors, String changedBy, Instant changedAt,
    String approvedBy, Instant approvedAt, Instant dueAt, String comment, String running, String trouble, JsonObject document) {

  static DraftCard of(DocumentDraft draft) {
    return card(draft, null);
  }

  static DraftCard whole(DocumentDraft draft) {
    return card(draft, draft.json());
  }

  private static DraftCard card(DocumentDraft draft, JsonObject document) {
    return new DraftCard(draft.id(), draft.document(), draft.name(), state(draft), draft.basedOn(), draft.authors(), draft.changedBy(),
        draft.changedAt(), draft.approvedBy(), draft.approvedAt(), draft.dueAt(), draft.comment(),
        draft.running() == null ? null : draft.running().word(), draft.trouble(), document);
  }

  private static String state(DocumentDraft draft) {
    if (draft.dueAt() != null) return "scheduled";
    return draft.isApproved() ? "approved" : "open";
  }
}
