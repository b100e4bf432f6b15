package relevo.escalation.judge;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import relevo.escalation.engine.Change;
import relevo.escalation.engine.NearMiss;
import relevo.escalation.engine.RuleSet;
import relevo.escalation.engine.SmallestChange;
import relevo.escalation.engine.SmallestChange.Found;
import relevo.escalation.facts.Facts;
import relevo.escalation.language.RuleModel;

/**
 * Why one decision was made, in words and for programs: the rules that spoke with whose they are and the values they met, those that
 * almost did, what would have changed it, and where each fact comes from.
 *
 * @param rules those that decided; none for the built-in default
 * @param supposing what would have come of other facts
 */
record ExplainCard(StoredDecision decision, PastTurn turn, RuleSet rules, Function<Facts, Result> supposing) {

  static final int MOST_NEAR_MISSES = 5;

  JsonObject json() {
    JsonObject outcome = (JsonObject) CardJson.read(decision.outcome());
    JsonArray fired = (JsonArray) CardJson.read(decision.fired());
    Summary summary = new Summary(decision.release(), outcome, !fired.isEmpty());
    JsonObjectBuilder json = Json.createObjectBuilder().add("messageId", decision.messageId().toString()).add("at", decision.at().toString());
    if (decision.release() == Judge.NO_RELEASE) json.addNull("release");
    else json.add("release", decision.release());
    return json.add("micros", decision.micros())
        .add("summary", summary.spanish())
        .add("text", Json.createObjectBuilder().add("es", summary.spanish()).add("en", summary.english()))
        .add("outcome", outcome).add("rules", spoken(fired)).add("nearMisses", nearMisses())
        .add("smallestChange", smallestChange()).add("facts", CardJson.read(decision.facts()))
        .add("sources", sources()).add("evidence", Evidence.read(decision.evidence())).build();
  }

  /** The rules that spoke, as they were kept, and whose they are, as their files say. */
  private JsonArray spoken(JsonArray fired) {
    Map<String, RuleModel> named = new HashMap<>();
    rules.rules().forEach(rule -> named.put(rule.name(), rule));
    JsonArrayBuilder spoken = Json.createArrayBuilder();
    for (JsonObject card : fired.getValuesAs(JsonObject.class)) {
      RuleModel rule = named.get(card.getString("rule"));
      JsonObjectBuilder json = rule == null ? Json.createObjectBuilder(card) : origin(rule);
      spoken.add(json.add("conditions", card.get("conditions")));
    }
    return spoken.build();
  }

  private static JsonObjectBuilder origin(RuleModel rule) {
    JsonObjectBuilder json = Json.createObjectBuilder().add("rule", rule.name()).add("file", rule.file()).add("line", rule.line());
    if (rule.notes().containsKey("owner")) json.add("owner", rule.notes().get("owner"));
    if (rule.notes().containsKey("why")) json.add("why", rule.notes().get("why"));
    return json;
  }

  private JsonArrayBuilder nearMisses() {
    JsonArrayBuilder misses = Json.createArrayBuilder();
    for (NearMiss miss : NearMiss.among(rules.rules(), turn.facts(), MOST_NEAR_MISSES)) {
      JsonArrayBuilder missing = Json.createArrayBuilder();
      miss.lacks().forEach(lack -> missing.add(Json.createObjectBuilder().add("condition", lack.text())
          .add("values", CardJson.object(lack.values())).add("text", CardJson.texts(tongue -> tongue.lacked(lack)))));
      misses.add(origin(miss.rule()).add("missing", missing).add("text", CardJson.texts(tongue -> miss.lacks().stream()
          .map(tongue::lacked).collect(Collectors.joining("; ")))));
    }
    return misses;
  }

  private JsonValue smallestChange() {
    if (!rules.isSound() || rules.rules().isEmpty()) return JsonValue.NULL;
    return new SmallestChange<>(supposing, Result::differsInWho).search(rules.rules(), turn.facts(), turn.result())
        .<JsonValue>map(ExplainCard::json).orElse(JsonValue.NULL);
  }

  private static JsonObject json(Found<Result> found) {
    return Json.createObjectBuilder().add("changes", changes(found.changes())).add("result", CardJson.result(found.result()))
        .add("text", CardJson.texts(tongue -> tongue.supposing(found.changes()) + " → " + found.result().said(tongue))).build();
  }

  private static JsonArrayBuilder changes(List<Change> changes) {
    JsonArrayBuilder json = Json.createArrayBuilder();
    changes.forEach(change -> json.add(Json.createObjectBuilder().add("fact", change.field().path())
        .add("was", CardJson.json(change.was())).add("instead", CardJson.json(change.instead()))));
    return json;
  }

  private JsonObjectBuilder sources() {
    JsonObjectBuilder json = Json.createObjectBuilder();
    JsonObject said = SaidOfCustomer.read(decision.customerSources());
    turn.facts().values().keySet().forEach(path -> json.add(path, said.containsKey(path)
        ? Json.createObjectBuilder(Source.of(path).json()).add("said", said.get(path)).build() : Source.of(path).json()));
    return json;
  }
}
