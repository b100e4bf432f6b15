package relevo.escalation.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import relevo.events.escalation.FlowsProposed;
import relevo.events.escalation.FlowsReleased;
import relevo.kernel.Refusal;

/** Has flows go live in the very transaction in which rules do. */
@ApplicationScoped
class CarryFlows {

  @Inject Event<FlowsProposed> proposed;
  @Inject Event<FlowsReleased> released;

  /** What speaks against it by now. */
  Optional<Refusal> objection(Along along) {
    if (along.flows().isEmpty()) return Optional.empty();
    FlowsProposed proposal = new FlowsProposed(along.flows());
    proposed.fire(proposal);
    return proposal.objection();
  }

  /** @throws Refusal so that the rules do not go live either */
  void carry(Along along, long release, String by, String comment) {
    if (along.flows().isEmpty()) return;
    released.fire(new FlowsReleased(release, along.flows(), along.running(), by, comment));
  }
}
