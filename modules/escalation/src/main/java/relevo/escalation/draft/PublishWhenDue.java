package relevo.escalation.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import relevo.jobs.JobHandler;

/** Publishes a draft on its date, if it is still the same and still has that date. */
@ApplicationScoped
class PublishWhenDue implements JobHandler<DueDraft, Void> {

  static final String KIND = "escalation.publish";

  @Inject Drafts drafts;
  @Inject PublishDraft publishing;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<DueDraft> input() {
    return DueDraft.class;
  }

  @Override
  public void settle(DueDraft due, Void nothing) {
    drafts.locked(due.draft()).filter(draft -> draft.fingerprint().equals(due.fingerprint()) && due.at().equals(draft.dueAt()))
        .ifPresent(draft -> publishing.publishDue(draft, due.along()));
  }
}
