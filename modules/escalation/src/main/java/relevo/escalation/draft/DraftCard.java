package relevo.escalation.draft;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import relevo.escalation.release.Candidate;
import relevo.escalation.replay.TrialCard;

/**
 * A draft as it is shown; {@code state} is {@code open}, {@code approved} or {@code scheduled}.
 *
 * @param trouble why it did not go live when it should have, or null
 * @param trial the newest replay or shadow of these very rules, or null
 * @param files null in lists, and so is {@code trial}
 */
public record DraftCard(
    UUID id, String name, String state, long basedOn, List<String> authors, String changedBy, Instant changedAt,
    String approvedBy, Instant approvedAt, Instant dueAt, String comment, String trouble, TrialCard trial,
    List<Candidate.File> files) {

  static DraftCard of(Draft draft) {
    return new DraftCard(draft.id(), draft.name(), state(draft), draft.basedOn(), draft.authors(), draft.changedBy(),
        draft.changedAt(), draft.approvedBy(), draft.approvedAt(), draft.dueAt(), draft.comment(), draft.trouble(),
        null, null);
  }

  /** @param trial null if there was none */
  static DraftCard whole(Draft draft, TrialCard trial) {
    DraftCard card = of(draft);
    return new DraftCard(card.id, card.name, card.state, card.basedOn, card.authors, card.changedBy, card.changedAt,
        card.approvedBy, card.approvedAt, card.dueAt, card.comment, card.trouble, trial, Candidate.files(draft.files()));
  }

  private static String state(Draft draft) {
    if (draft.dueAt() != null) return "scheduled";
    return draft.isApproved() ? "approved" : "open";
  }
}
