package relevo.escalation.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.escalation.language.Problem;
import relevo.escalation.release.CheckRules;
import relevo.escalation.release.Checked;
import relevo.escalation.release.Origin;
import relevo.escalation.release.PublishRelease;
import relevo.escalation.release.RuleLog;
import relevo.escalation.release.RuleLog.Action;
import relevo.escalation.release.RuleLog.Deed;
import relevo.escalation.replay.Guard;
import relevo.jobs.Jobs;
import relevo.kernel.JsonText;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;

/** Takes a draft to its end: approved, dated, and live; each only if nothing speaks against it. */
@ApplicationScoped
class PublishDraft {

  @Inject @ConfigProperty(name = "relevo.four-eyes", defaultValue = "false") boolean fourEyes;
  @Inject Drafts drafts;
  @Inject CheckRules checking;
  @Inject PublishRelease publishing;
  @Inject Guard guard;
  @Inject CarryFlows flows;
  @Inject RuleLog log;
  @Inject ProductClock clock;
  @Inject Jobs jobs;

  void approve(Draft draft, String by) {
    if (fourEyes && draft.wasWrittenBy(by)) {
      throw new Refusal(409, "own-draft", "Aprobar corresponde a otra persona: " + by + " ha escrito en este borrador.");
    }
    draft.approve(by, clock.now());
    log.add(Action.APPROVED, WriteDraft.deed(draft, by));
    drafts.write();
  }

  /**
   * Now, or later: what can be seen to speak against it then is said now, and not in the middle of the night.
   *
   * @param due null for now
   * @throws Refusal with all problems if something speaks against it
   */
  Published publish(Draft draft, Instant due, String by, String comment, Along along) {
    Checked checked = checking.check(draft.files());
    objection(draft, checked).or(() -> flows.objection(along)).ifPresent(refusal -> {
      throw refusal;
    });
    if (due == null || !due.isAfter(clock.now())) {
      return new Published(publish(draft, checked, by, comment, along), null);
    }
    schedule(draft, due, by, comment, along);
    return new Published(null, due);
  }

  private void schedule(Draft draft, Instant due, String by, String comment, Along along) {
    draft.schedule(due, by, comment);
    log.add(Action.SCHEDULED, new Deed(by, draft.id(), draft.name(), null, comment));
    drafts.write();
    jobs.addLater(PublishWhenDue.KIND, draft.id(), due,
        new DueDraft(draft.id(), draft.fingerprint(), due, along.flows(), along.running()));
  }

  void unschedule(Draft draft, String by) {
    if (draft.dueAt() == null) throw new Refusal(409, "not-scheduled", "Este borrador no tiene fecha de publicación.");
    draft.unschedule();
    log.add(Action.UNSCHEDULED, WriteDraft.deed(draft, by));
    drafts.write();
  }

  /** The date has come. If something speaks against it by now, the draft says what, and nothing else changes. */
  void publishDue(Draft draft, Along along) {
    Checked checked = checking.check(draft.files());
    Optional<Refusal> objection = objection(draft, checked).or(() -> flows.objection(along));
    if (objection.isEmpty()) {
      publish(draft, checked, draft.dueBy(), draft.comment(), along);
      return;
    }
    log.add(Action.HELD_BACK, new Deed(draft.dueBy(), draft.id(), draft.name(), null, objection.get().getMessage()));
    draft.heldBack(objection.get().getMessage());
  }

  private Optional<Refusal> objection(Draft draft, Checked checked) {
    if (!checked.canGoLive()) return Optional.of(refused(checked));
    if (fourEyes && (!draft.isApproved() || draft.wasWrittenBy(draft.approvedBy()))) {
      return Optional.of(new Refusal(409, "approval-missing",
          "Falta la aprobación de una segunda persona, que no haya escrito en el borrador, para estos mismos archivos."));
    }
    return publishing.objection(draft.basedOn()).or(() -> guard.objection(draft.files()));
  }

  private static Refusal refused(Checked checked) {
    String first = checked.problems().stream().filter(Problem::refuses).map(Problem::toString).findFirst()
        .orElse("no hay ninguna regla.");
    return new Refusal(422, "rules-refused", "No se publica: " + first).with("problems", checked.problems());
  }

  private long publish(Draft draft, Checked checked, String by, String comment, Along along) {
    drafts.remove(draft);
    Origin origin = new Origin(by, comment, draft.authors(), draft.approvedBy(), draft.id(), draft.name(), evidence(draft, checked));
    long release = publishing.publish(draft.files(), draft.basedOn(), origin, draft.folder());
    flows.carry(along, release, by, comment);
    return release;
  }

  private String evidence(Draft draft, Checked checked) {
    return JsonText.of(new Proof(checked.rules().rules().size(), checked.tried(), guard.lastTrial(draft.files()).orElse(null)));
  }
}
