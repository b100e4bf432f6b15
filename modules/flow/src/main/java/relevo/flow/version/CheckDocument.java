package relevo.flow.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import relevo.flow.connector.Permits;
import relevo.flow.definition.BrokenFlow;
import relevo.flow.definition.DeskTexts;
import relevo.flow.definition.DeskTextsCheck;
import relevo.flow.definition.Flow;
import relevo.flow.definition.FlowDocument;
import relevo.flow.definition.Problem;
import relevo.flow.proof.Proof;

/** Everything that speaks against a document going live, found at once. */
@ApplicationScoped
class CheckDocument {

  @Inject StoredDocuments stored;
  @Inject CheckConditions conditions;
  @Inject Permits permits;

  /** @param together the documents that would go live with it, by name; itself may be among them */
  List<Problem> problems(String name, JsonObject json, Map<String, JsonObject> together) {
    if (name.equals(DeskTexts.NAME)) return DeskTextsCheck.problems(json);
    try {
      Flow flow = FlowDocument.formed(name, DocumentText.numbered(name, json, stored.liveNumber(name) + 1));
      List<Problem> problems = FlowDocument.problems(name, flow);
      return problems.isEmpty() ? further(name, flow, json, together) : Proof.shown(flow, problems);
    } catch (BrokenFlow broken) {
      return broken.problems();
    }
  }

  /** What can be asked of a flow only once it is sound in itself. More such checks belong here. */
  private List<Problem> further(String name, Flow flow, JsonObject json, Map<String, JsonObject> together) {
    List<Problem> problems = new ArrayList<>();
    if (!flow.name().equals(name)) {
      problems.add(new Problem(name, null, "«flow» dice «" + flow.name() + "» y este es el flujo «" + name + "»; corríjalo"));
    }
    problems.addAll(Proof.shown(flow, new Subflows(all(name, json, together)).problems(name)));
    problems.addAll(Proof.shown(flow, conditions.problems(name, flow)));
    problems.addAll(Proof.problems(name, flow));
    flow.connectors().forEach((connector, call) -> permits.problems(call).forEach(sentence ->
        problems.add(new Problem(name, null, "conector «" + connector + "»: " + sentence))));
    return problems;
  }

  private Map<String, JsonObject> all(String name, JsonObject json, Map<String, JsonObject> together) {
    Map<String, JsonObject> all = live();
    all.putAll(together);
    all.put(name, json);
    all.remove(DeskTexts.NAME);
    return all;
  }

  private Map<String, JsonObject> live() {
    Map<String, JsonObject> live = new TreeMap<>();
    for (Document document : stored.all()) {
      stored.version(document.name(), document.live()).ifPresent(version -> live.put(document.name(), version.json()));
    }
    return live;
  }
}
