package relevo.events.escalation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import relevo.kernel.Refusal;

/**
 * Could these drafts of flows go live with a rule set? Nothing comes of asking, so it is no desk event; whoever keeps flows says what
 * speaks against it.
 */
public final class FlowsProposed {

  private final List<UUID> drafts;
  private Refusal objection;

  public FlowsProposed(List<UUID> drafts) {
    this.drafts = List.copyOf(drafts);
  }

  public List<UUID> drafts() {
    return drafts;
  }

  public void object(Refusal refusal) {
    if (objection == null) objection = refusal;
  }

  public Optional<Refusal> objection() {
    return Optional.ofNullable(objection);
  }
}
