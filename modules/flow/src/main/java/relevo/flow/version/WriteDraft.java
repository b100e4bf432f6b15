package relevo.flow.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import relevo.flow.version.DocumentLog.Action;
import relevo.flow.version.DocumentLog.Deed;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;

/** Begins drafts, changes them and throws them away. */
@ApplicationScoped
class WriteDraft {

  private static final int MOST_DRAFTS = 100;
  private static final int LONGEST_NAME = 100;
  private static final String FLOW_NAME = "[a-z][a-z0-9-]{0,39}";
  /** Words that mean something else in an address. */
  private static final Set<String> RESERVED = Set.of("drafts", "gallery", "import", "log", "schema", "validate");

  @Inject DocumentDrafts drafts;
  @Inject StoredDocuments stored;
  @Inject DocumentLog log;
  @Inject ProductClock clock;

  /** @param text null for that of the version that it starts from; {@code basedOn} null for the live one */
  DocumentDraft begin(String flow, String name, String text, Integer basedOn, String by) {
    refuseOddName(flow);
    if (drafts.all(MOST_DRAFTS).size() == MOST_DRAFTS) {
      throw new Refusal(409, "too-many-drafts", "Ya hay " + MOST_DRAFTS + " borradores: publique o borre alguno.");
    }
    int start = basedOn == null ? stored.liveNumber(flow) : basedOn;
    DocumentDraft draft = new DocumentDraft(flow, called(name == null ? flow : name), start);
    draft.says(text == null ? textOf(flow, start) : text, by, clock.now());
    drafts.add(draft);
    log.add(Action.CREATED, Deed.on(draft, by, null));
    return draft;
  }

  private String textOf(String flow, int start) {
    if (start == 0) {
      throw new Refusal(422, "no-document", "Falta «document»: del flujo «" + flow + "» no hay ninguna versión de que partir.");
    }
    return stored.version(flow, start).orElseThrow(() -> PublishVersion.missing(flow, start)).text();
  }

  /** @param text null where it stays; {@code name} and {@code basedOn} likewise */
  void change(DocumentDraft draft, String name, String text, Integer basedOn, String by) {
    if (name != null) draft.calledFromNowOn(called(name));
    if (basedOn != null) draft.startsFrom(basedOn);
    draft.says(text == null ? draft.text() : text, by, clock.now());
    log.add(Action.CHANGED, Deed.on(draft, by, null));
    drafts.write();
  }

  void throwAway(DocumentDraft draft, String by) {
    drafts.remove(draft);
    log.add(Action.DELETED, Deed.on(draft, by, null));
  }

  DocumentDraft found(String id) {
    return drafts.with(id(id)).orElseThrow(() -> missing(id));
  }

  DocumentDraft locked(String id) {
    return drafts.locked(id(id)).orElseThrow(() -> missing(id));
  }

  private static UUID id(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      throw missing(id);
    }
  }

  static Refusal missing(String id) {
    return Refusal.missing("el borrador de flujo «" + id + "»; quizá ya se publicó o se borró");
  }

  private static void refuseOddName(String flow) {
    if (flow != null && flow.matches(FLOW_NAME) && !RESERVED.contains(flow)) return;
    throw new Refusal(422, "flow-name", "Falta «flow»: el nombre del flujo, con minúsculas, cifras y guiones (y no "
        + "«drafts», «log», «schema» ni «validate»). Por ejemplo: devoluciones.");
  }

  private static String called(String name) {
    if (!name.isBlank() && name.strip().length() <= LONGEST_NAME) return name.strip();
    throw new Refusal(422, "draft-name", "«name» dice cómo se llama el borrador, en " + LONGEST_NAME + " letras.");
  }
}
