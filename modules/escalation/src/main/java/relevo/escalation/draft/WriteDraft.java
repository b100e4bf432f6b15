package relevo.escalation.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import relevo.escalation.release.Releases;
import relevo.escalation.release.RuleLog;
import relevo.escalation.release.RuleLog.Action;
import relevo.escalation.release.RuleLog.Deed;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;

/** Begins drafts, changes them and throws them away. */
@ApplicationScoped
class WriteDraft {

  private static final int MOST_DRAFTS = 100;
  private static final int LONGEST_NAME = 100;

  @Inject Drafts drafts;
  @Inject Releases releases;
  @Inject RuleLog log;
  @Inject ProductClock clock;

  /** @param files null for those of the release that it starts from; {@code basedOn} null for the live one */
  Draft begin(String name, Map<String, String> files, Long basedOn, String by) {
    if (drafts.all(MOST_DRAFTS).size() == MOST_DRAFTS) {
      throw new Refusal(409, "too-many-drafts", "Ya hay " + MOST_DRAFTS + " borradores: publique o borre alguno.");
    }
    long start = basedOn == null ? releases.liveNumber() : basedOn;
    Draft draft = new Draft(called(name), start);
    draft.says(files == null ? releases.allFiles(start) : files, by, clock.now());
    drafts.add(draft);
    log.add(Action.CREATED, deed(draft, by));
    return draft;
  }

  /** @param files null where they stay; {@code name} and {@code basedOn} likewise */
  void change(Draft draft, String name, Map<String, String> files, Long basedOn, String by) {
    if (name != null) draft.calledFromNowOn(called(name));
    if (basedOn != null) draft.startsFrom(basedOn);
    draft.says(files == null ? draft.files() : files, by, clock.now());
    log.add(Action.CHANGED, deed(draft, by));
    drafts.write();
  }

  void throwAway(Draft draft, String by) {
    drafts.remove(draft);
    log.add(Action.DELETED, deed(draft, by));
  }

  Draft found(String id) {
    return drafts.with(id(id)).orElseThrow(() -> missing(id));
  }

  Draft locked(String id) {
    return drafts.locked(id(id)).orElseThrow(() -> missing(id));
  }

  private static UUID id(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      throw missing(id);
    }
  }

  private static Refusal missing(String id) {
    return Refusal.missing("el borrador «" + id + "»; quizá ya se publicó o se borró");
  }

  private static String called(String name) {
    if (name != null && !name.isBlank() && name.strip().length() <= LONGEST_NAME) return name.strip();
    throw new Refusal(422, "draft-name", "Falta «name»: cómo se llama el borrador, en " + LONGEST_NAME + " letras.");
  }

  static Deed deed(Draft draft, String by) {
    return new Deed(by, draft.id(), draft.name(), null, null);
  }
}
