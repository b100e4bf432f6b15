package relevo.flow.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import relevo.flow.definition.DeskTexts;
import relevo.flow.definition.Shipped;
import relevo.kernel.ProductClock;

/**
 * Brings in what comes with the desk: as the first version, or the next where nobody published another; else as a draft, for a person
 * to decide.
 */
@ApplicationScoped
class SeedDocuments {

  private static final String DRAFT = "lo nuevo que trae Relevo";

  @Inject StoredDocuments stored;
  @Inject PublishVersion publishing;
  @Inject DocumentDrafts drafts;
  @Inject ProductClock clock;

  /** Once, however many nodes start. */
  @Transactional
  void seed() {
    Publishing turn = stored.lock();
    Shipped.FLOWS.forEach(name -> seed(turn, name, DocumentText.parse(Shipped.flow(name))));
    seed(turn, DeskTexts.NAME, DocumentText.parse(Shipped.deskTexts()));
  }

  void seed(Publishing turn, String name, JsonObject json) {
    Document document = stored.named(name).orElseGet(() -> publishing.begun(name));
    String fingerprint = DocumentText.fingerprint(json);
    if (!document.isNews(fingerprint)) return;
    document.saw(fingerprint);
    if (isOurs(document)) publishing.publish(turn, document, json, Origin.shipped());
    else keepAsDraft(document, json);
  }

  /** Nobody has published anything else, nor gone back. */
  private boolean isOurs(Document document) {
    return !document.isRolledBack() && stored.before(document.name(), Integer.MAX_VALUE, 1).stream().allMatch(DocumentVersion::isShipped);
  }

  private void keepAsDraft(Document document, JsonObject json) {
    DocumentDraft draft = new DocumentDraft(document.name(), DRAFT, document.live());
    draft.says(DocumentText.pretty(json), Origin.DESK, clock.now());
    drafts.add(draft);
  }
}
