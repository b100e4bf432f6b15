package relevo.escalation.judge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import relevo.escalation.engine.Decision;
import relevo.escalation.engine.RuleSet;
import relevo.escalation.facts.Facts;

/** Makes a decision once more, by the facts and the release that it was made by; the same must come of it. */
@ApplicationScoped
class Recheck {

  @Inject PastRules past;

  /** What was decided then and now, each with the rules that spoke; empty if it is the same. */
  Optional<JsonObject> difference(StoredDecision stored) {
    JsonObject then = then(stored);
    JsonObject now = now(stored);
    if (now.equals(then)) return Optional.empty();
    return Optional.of(Json.createObjectBuilder().add("messageId", stored.messageId().toString()).add("release", stored.release())
        .add("then", then).add("now", now).build());
  }

  private static JsonObject then(StoredDecision stored) {
    JsonArray fired = (JsonArray) CardJson.read(stored.fired());
    return said((JsonObject) CardJson.read(stored.outcome()),
        fired.getValuesAs(JsonObject.class).stream().map(card -> card.getString("rule")).toList());
  }

  private JsonObject now(StoredDecision stored) {
    RuleSet rules = past.of(stored.release());
    if (!rules.isSound()) return Json.createObjectBuilder().add("problem", rules.problems().getFirst().toString()).build();
    JsonObject outcome = (JsonObject) CardJson.read(stored.outcome());
    Facts facts = CardJson.facts(stored.facts(), stored.localTime());
    Decision decision = stored.release() == 0 ? Decision.reserve(outcome.getString("team")) : rules.decide(facts);
    List<String> fired = stored.release() == 0 ? List.of() : decision.fired();
    return said(CardJson.of(decision, teamOf(decision, outcome), Outcome.of(decision, facts.conversation())), fired);
  }

  /** A name that nobody knew went to the fallback team of that day. */
  private static String teamOf(Decision decision, JsonObject then) {
    String asked = then.getString("asked", then.getString("team", null));
    return decision.escalates() && decision.team().equals(asked) ? then.getString("team") : decision.team();
  }

  private static JsonObject said(JsonObject outcome, List<String> fired) {
    return Json.createObjectBuilder(outcome).add("fired", Json.createArrayBuilder(fired)).build();
  }
}
