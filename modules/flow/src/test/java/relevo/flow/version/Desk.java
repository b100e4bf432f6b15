package relevo.flow.version;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import relevo.events.flow.FlowPublished;
import relevo.flow.connector.KnownConfig;
import relevo.flow.definition.DeskTexts;
import relevo.flow.definition.Flows;
import relevo.flow.definition.Shipped;
import relevo.flow.version.PublishVersion.Again;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;

/** What the life of documents needs of the server, kept in memory, as after a first start. */
class Desk extends DocumentDrafts {

  final Map<UUID, DocumentDraft> kept = new LinkedHashMap<>();
  final MemoryDocuments stored = new MemoryDocuments();
  final List<String> log = new ArrayList<>();
  final List<DueDraft> due = new ArrayList<>();
  final Heard<FlowPublished> published = new Heard<>();
  final ProductClock clock = new ProductClock();
  final CheckDocument checking = new CheckDocument();
  final PublishVersion versions = new PublishVersion();
  final WriteDraft writing = new WriteDraft();
  final PublishDraft publishing = new PublishDraft();
  final PublishWhenDue whenDue = new PublishWhenDue();
  final SeedDocuments seeding = new SeedDocuments();
  final GoWithRules withRules = new GoWithRules();
  final WatchDocuments watching = new WatchDocuments();
  final DeskTexts texts = new DeskTexts();
  final Flows flows;

  Desk() {
    checking.conditions = new CheckConditions();
    checking.permits = KnownConfig.permits(Map.of());
    checking.stored = versions.stored = writing.stored = seeding.stored = withRules.stored = watching.stored = stored;
    writing.drafts = publishing.drafts = whenDue.drafts = seeding.drafts = withRules.drafts = this;
    writing.clock = publishing.clock = seeding.clock = versions.clock = clock;
    versions.checking = publishing.checking = withRules.checking = checking;
    publishing.publishing = seeding.publishing = withRules.versions = versions;
    whenDue.publishing = withRules.publishing = publishing;
    versions.published = published;
    versions.log = writing.log = publishing.log = log();
    publishing.jobs = jobs();
    watching.seeding = seeding;
    watching.texts = texts;
    seeding.seed();
    flows = watching.flows = Flows.of(stored, "bienvenida");
    watching.look();
  }

  private DocumentLog log() {
    return new DocumentLog() {
      @Override
      void add(Action action, Deed deed) {
        log.add(action + " " + deed.document() + " " + deed.number() + " " + deed.who());
      }
    };
  }

  private Jobs jobs() {
    return new Jobs() {
      @Override
      public void addLater(String kind, UUID subject, Instant at, Object input) {
        due.add((DueDraft) input);
      }
    };
  }

  /** The shipped flow with one text in it replaced. */
  static JsonObject bienvenida(String from, String to) {
    return DocumentText.parse(Shipped.flow("bienvenida").replace(from, to));
  }

  /** A version that differs by the brand that it names. */
  static JsonObject greeting(String brand) {
    return bienvenida("{{marca}}", brand);
  }

  DocumentDraft draft(String flow, JsonObject json) {
    return writing.begin(flow, null, DocumentText.pretty(json), null, "ana");
  }

  int publishes(String flow, JsonObject json, String running) {
    return publishes(draft(flow, json), running);
  }

  int publishes(DocumentDraft draft, String running) {
    Origin origin = PublishDraft.origin(draft, "ana", "porque sí", Running.of(running), null);
    int number = publishing.publish(draft, null, origin).version();
    watching.look();
    return number;
  }

  void goesBack(String flow, int number, String running) {
    versions.again(flow, number, new Again("bo", "molesta", Running.of(running), null));
    watching.look();
  }

  int live(String flow) {
    return stored.liveNumber(flow);
  }

  @Override
  void add(DocumentDraft draft) {
    kept.put(draft.id(), draft);
  }

  @Override
  void remove(DocumentDraft draft) {
    kept.remove(draft.id());
  }

  @Override
  Optional<DocumentDraft> with(UUID id) {
    return Optional.ofNullable(kept.get(id));
  }

  @Override
  Optional<DocumentDraft> locked(UUID id) {
    return with(id);
  }

  @Override
  List<DocumentDraft> all(int most) {
    return kept.values().stream().limit(most).toList();
  }

  @Override
  void write() {}
}
