package relevo.escalation.draft;

import jakarta.ws.rs.core.SecurityContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import relevo.escalation.Ear;
import relevo.escalation.release.LivingReleases;
import relevo.escalation.replay.Guard;
import relevo.escalation.replay.TrialCard;
import relevo.events.escalation.FlowsProposed;
import relevo.events.escalation.FlowsReleased;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;
import relevo.permission.Caller;
import relevo.permission.Recognised;
import relevo.permission.Role;

/** What drafts need of the server, kept in memory. */
class Shelf extends Drafts {

  static final Along ALONE = Along.of(null, null);

  final Map<UUID, Draft> kept = new LinkedHashMap<>();
  final LivingReleases live = new LivingReleases();
  final List<DueDraft> due = new ArrayList<>();
  final ProductClock clock = new ProductClock();
  final WriteDraft writing = new WriteDraft();
  final PublishDraft publishing = new PublishDraft();
  final PublishWhenDue whenDue = new PublishWhenDue();
  final KeepFolder folder = new KeepFolder();
  final CarryFlows flows = new CarryFlows();
  final Ear<FlowsReleased> carried = new Ear<>();
  /** What whoever keeps flows says against them, or null. */
  Refusal objection;
  /** The trials that there were, by files. */
  final Map<Map<String, String>, TrialCard> tried = new HashMap<>();

  Shelf() {
    writing.drafts = publishing.drafts = whenDue.drafts = folder.drafts = this;
    writing.releases = live.releases();
    writing.log = publishing.log = live.log();
    writing.clock = publishing.clock = folder.clock = clock;
    publishing.checking = live.checking();
    publishing.publishing = live.publisher();
    publishing.jobs = new Jobs() {
      @Override
      public void addLater(String kind, UUID subject, Instant at, Object input) {
        due.add((DueDraft) input);
      }
    };
    publishing.guard = new Guard() {
      @Override
      public Optional<TrialCard> lastTrial(Map<String, String> files) {
        return Optional.ofNullable(tried.get(files));
      }
    };
    publishing.flows = flows;
    flows.released = carried;
    flows.proposed = new Ear<>() {
      @Override
      public void fire(FlowsProposed proposal) {
        if (objection != null) proposal.object(objection);
      }
    };
    whenDue.publishing = publishing;
    folder.writing = writing;
  }

  @Override
  void add(Draft draft) {
    kept.put(draft.id(), draft);
  }

  @Override
  void remove(Draft draft) {
    kept.remove(draft.id());
  }

  @Override
  Optional<Draft> with(UUID id) {
    return Optional.ofNullable(kept.get(id));
  }

  @Override
  Optional<Draft> locked(UUID id) {
    return with(id);
  }

  @Override
  Optional<Draft> ofFolder() {
    return kept.values().stream().filter(draft -> draft.folder() != null).findFirst();
  }

  @Override
  List<Draft> all(int most) {
    return kept.values().stream().limit(most).toList();
  }

  @Override
  void write() {}

  static SecurityContext signedIn() {
    return new Recognised(new Caller("admin", Set.of(Role.ADMINISTRATOR), Set.of(), false, true), false);
  }
}
