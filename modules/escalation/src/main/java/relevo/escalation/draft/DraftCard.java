package relevo.escalation.draft;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import relevo.escalation.release.Candidate;

/**
 * A draft as it is shown; {@code state} is {@code open}, {@code approved} or {@code scheduled}.
 *
 * @param trouble why it did not go live when it should have, or null
 * @param replay the report of its replay, if it is about these files
 * @param files null in lists
 */
public record DraftCard(
    UUID id, String name, String state, long basedOn, List<String> authors, String changedBy, Instant changedAt,
    String approvedBy, Instant approvedAt, Instant dueAt, String comment, String trouble, JsonObject replay,
    List<Candidate.File> files) {

  static DraftCard of(Draft draft) {
    return new DraftCard(draft.id(), draft.name(), state(draft), draft.basedOn(), draft.authors(), draft.changedBy(),
        draft.changedAt(), draft.approvedBy(), draft.approvedAt(), draft.dueAt(), draft.comment(), draft.trouble(),
        json(draft.replay()), null);
  }

  static DraftCard whole(Draft draft) {
    DraftCard card = of(draft);
    return new DraftCard(card.id, card.name, card.state, card.basedOn, card.authors, card.changedBy, card.changedAt,
        card.approvedBy, card.approvedAt, card.dueAt, card.comment, card.trouble, card.replay,
        draft.files().entrySet().stream().map(file -> new Candidate.File(file.getKey(), file.getValue())).toList());
  }

  private static String state(Draft draft) {
    if (draft.dueAt() != null) return "scheduled";
    return draft.isApproved() ? "approved" : "open";
  }

  private static JsonObject json(String text) {
    if (text == null) return null;
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
