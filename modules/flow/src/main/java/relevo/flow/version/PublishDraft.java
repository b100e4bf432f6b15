package relevo.flow.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.flow.definition.Problem;
import relevo.flow.version.DocumentLog.Action;
import relevo.flow.version.DocumentLog.Deed;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;

/** Takes a draft to its end: approved, dated, and live; each only if nothing speaks against it. */
@ApplicationScoped
class PublishDraft {

  @Inject @ConfigProperty(name = "relevo.four-eyes", defaultValue = "false") boolean fourEyes;
  @Inject DocumentDrafts drafts;
  @Inject CheckDocument checking;
  @Inject PublishVersion publishing;
  @Inject DocumentLog log;
  @Inject ProductClock clock;
  @Inject Jobs jobs;

  static Origin origin(DocumentDraft draft, String by, String comment, Running running, Long release) {
    return new Origin(by, comment, draft.authors(), draft.approvedBy(), draft.id(), draft.name(), running, release);
  }

  void approve(DocumentDraft draft, String by) {
    if (fourEyes && draft.wasWrittenBy(by)) {
      throw new Refusal(409, "own-draft", "Aprobar corresponde a otra persona: " + by + " ha escrito en este borrador.");
    }
    draft.approve(by, clock.now());
    log.add(Action.APPROVED, Deed.on(draft, by, null));
    drafts.write();
  }

  /**
   * Now, or later: what can be seen to speak against it then is said now, and not in the middle of the night.
   *
   * @param due null for now
   * @throws Refusal with all problems if something speaks against it
   */
  Published publish(DocumentDraft draft, Instant due, Origin origin) {
    objection(draft, Map.of()).ifPresent(refusal -> {
      throw refusal;
    });
    if (due == null || !due.isAfter(clock.now())) return new Published(draft.document(), publish(draft, origin), null);
    draft.schedule(due, origin.by(), origin.comment(), origin.running());
    log.add(Action.SCHEDULED, Deed.on(draft, origin.by(), origin.comment()));
    drafts.write();
    jobs.addLater(PublishWhenDue.KIND, draft.id(), due, new DueDraft(draft.id(), draft.fingerprint(), due));
    return new Published(draft.document(), null, due);
  }

  void unschedule(DocumentDraft draft, String by) {
    if (draft.dueAt() == null) throw new Refusal(409, "not-scheduled", "Este borrador no tiene fecha de publicación.");
    draft.unschedule();
    log.add(Action.UNSCHEDULED, Deed.on(draft, by, null));
    drafts.write();
  }

  /** The date has come. If something speaks against it by now, the draft says what, and nothing else changes. */
  void publishDue(DocumentDraft draft) {
    Optional<Refusal> objection = objection(draft, Map.of());
    if (objection.isEmpty()) {
      publish(draft, origin(draft, draft.dueBy(), draft.comment(), draft.running(), null));
      return;
    }
    log.add(Action.HELD_BACK, Deed.on(draft, draft.dueBy(), objection.get().getMessage()));
    draft.heldBack(objection.get().getMessage());
  }

  /** @param together what would go live with it, by name */
  Optional<Refusal> objection(DocumentDraft draft, Map<String, JsonObject> together) {
    List<Problem> problems = checking.problems(draft.document(), draft.json(), together);
    if (!problems.isEmpty()) return Optional.of(PublishVersion.refusal(problems));
    if (fourEyes && (!draft.isApproved() || draft.wasWrittenBy(draft.approvedBy()))) {
      return Optional.of(new Refusal(409, "approval-missing", "Falta la aprobación de una segunda persona, que no haya escrito en el"
          + " borrador «" + draft.name() + "», para este mismo texto."));
    }
    return publishing.objection(draft.document(), draft.basedOn());
  }

  int publish(DocumentDraft draft, Origin origin) {
    drafts.remove(draft);
    return publishing.publish(draft.document(), draft.json(), draft.basedOn(), origin);
  }
}
