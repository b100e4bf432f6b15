package relevo.flow.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import relevo.events.flow.FlowPublished;
import relevo.flow.definition.Problem;
import relevo.flow.version.DocumentLog.Action;
import relevo.flow.version.DocumentLog.Deed;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;

/** Makes a document the live version of its name, or an earlier version live again; one at a time. */
@ApplicationScoped
class PublishVersion {

  @Inject StoredDocuments stored;
  @Inject CheckDocument checking;
  @Inject DocumentLog log;
  @Inject ProductClock clock;
  @Inject Event<FlowPublished> published;

  /** Why an earlier version is to be live again. */
  record Again(String by, String comment, Running running, Long release) {}

  /** Why what somebody made from this version cannot go live any more, if so. */
  Optional<Refusal> objection(String name, int basedOn) {
    int live = stored.liveNumber(name);
    if (live == basedOn) return Optional.empty();
    return Optional.of(new Refusal(409, "draft-behind", "El borrador parte de la versión " + basedOn + " de «" + name + "» y ahora vale la "
        + live + ": si se publicara, se perdería lo que cambió. Compárelas (GET /api/v1/flows/" + name + "/versions/" + basedOn
        + "/diff/" + live + "), recoja lo que haga falta y guarde el borrador con «basedOn»: " + live + "."));
  }

  /** @throws Refusal 409 if another version has gone live since */
  int publish(String name, JsonObject json, int basedOn, Origin origin) {
    Publishing publishing = stored.lock();
    objection(name, basedOn).ifPresent(refusal -> {
      throw refusal;
    });
    return publish(publishing, stored.named(name).orElseGet(() -> begun(name)), json, origin);
  }

  int publish(Publishing publishing, Document document, JsonObject json, Origin origin) {
    int number = document.activateNext();
    stored.add(new DocumentVersion(document.name(), number, json, clock.now(), origin));
    stored.add(new GoingLive(publishing.nextTurn(), document.name(), number, origin.running(), origin.release()));
    log.add(Action.PUBLISHED, new Deed(origin.by(), document.name(), origin.draft(), origin.draftName(), number, origin.comment()));
    published.fire(new FlowPublished(document.name(), number, origin.by(), origin.comment()));
    return number;
  }

  Document begun(String name) {
    Document document = new Document(name);
    stored.add(document);
    return document;
  }

  /** @throws Refusal 404 if there never was such a version, 409 if it is live, 422 if it does not fit what else is live */
  void again(String name, int number, Again why) {
    Publishing publishing = stored.lock();
    DocumentVersion version = stored.version(name, number).orElseThrow(() -> missing(name, number));
    Document document = stored.named(name).orElseThrow();
    if (document.live() == number) {
      throw new Refusal(409, "version-live", "La versión " + number + " de «" + name + "» ya es la que vale.");
    }
    refuse(checking.problems(name, version.json(), Map.of()));
    activate(publishing, document, number, why);
  }

  void activate(Publishing publishing, Document document, int number, Again why) {
    document.activate(number);
    stored.add(new GoingLive(publishing.nextTurn(), document.name(), number, why.running(), why.release()));
    log.add(Action.ROLLED_BACK, new Deed(why.by(), document.name(), null, null, number, why.comment()));
    published.fire(new FlowPublished(document.name(), number, why.by(), why.comment()));
  }

  static void refuse(List<Problem> problems) {
    if (!problems.isEmpty()) throw refusal(problems);
  }

  static Refusal refusal(List<Problem> problems) {
    return new Refusal(422, "flow-refused", "No se publica: " + problems.getFirst()).with("problems", problems);
  }

  static Refusal missing(String name, int number) {
    return Refusal.missing("la versión " + number + " de «" + name + "»");
  }
}
