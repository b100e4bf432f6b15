package relevo.flow.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import relevo.events.escalation.FlowsProposed;
import relevo.events.escalation.FlowsReleased;
import relevo.events.escalation.FlowsReturned;
import relevo.flow.version.PublishVersion.Again;
import relevo.kernel.Refusal;

/** Has flows go live with a rule set, in its transaction: all of them and the rules, or nothing at all. */
@ApplicationScoped
class GoWithRules {

  @Inject DocumentDrafts drafts;
  @Inject StoredDocuments stored;
  @Inject PublishDraft publishing;
  @Inject PublishVersion versions;
  @Inject CheckDocument checking;

  void on(@Observes FlowsProposed proposal) {
    try {
      objection(drafts(proposal.drafts())).ifPresent(proposal::object);
    } catch (Refusal missing) {
      proposal.object(missing);
    }
  }

  void on(@Observes FlowsReleased release) {
    List<DocumentDraft> together = drafts(release.drafts());
    objection(together).ifPresent(refusal -> {
      throw refusal;
    });
    Running running = Running.of(release.running());
    together.forEach(draft ->
        publishing.publish(draft, PublishDraft.origin(draft, release.by(), release.comment(), running, release.release())));
  }

  /** What went its own way since then returns too, for this is what belongs together. */
  void on(@Observes FlowsReturned asked) {
    Publishing turn = stored.lock();
    Map<String, Integer> versionsThen = History.with(asked.release(), stored.goings());
    versionsThen.entrySet().removeIf(then -> stored.liveNumber(then.getKey()) == then.getValue());
    Map<String, JsonObject> together = new TreeMap<>();
    versionsThen.forEach((name, number) -> together.put(name, stored.version(name, number).orElseThrow().json()));
    together.forEach((name, json) -> PublishVersion.refuse(checking.problems(name, json, together)));
    Again why = new Again(asked.by(), asked.comment(), Running.of(asked.running()), asked.release());
    versionsThen.forEach((name, number) -> versions.activate(turn, stored.named(name).orElseThrow(), number, why));
  }

  /** In one order, so that no two releases wait for each other's. */
  private List<DocumentDraft> drafts(List<UUID> ids) {
    return ids.stream().distinct().sorted()
        .map(id -> drafts.locked(id).orElseThrow(() -> WriteDraft.missing(id.toString()))).toList();
  }

  private Optional<Refusal> objection(List<DocumentDraft> together) {
    Map<String, JsonObject> all = new TreeMap<>();
    for (DocumentDraft draft : together) {
      if (all.put(draft.document(), draft.json()) == null) continue;
      return Optional.of(new Refusal(422, "flow-twice", "Dos de los borradores son del flujo «" + draft.document() + "»; elija uno."));
    }
    return together.stream().map(draft -> publishing.objection(draft, all)).flatMap(Optional::stream).findFirst();
  }
}
