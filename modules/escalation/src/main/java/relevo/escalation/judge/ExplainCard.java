package relevo.escalation.judge;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import relevo.escalation.engine.Explanation;
import relevo.escalation.facts.Facts;
import relevo.escalation.language.RuleModel;

/** Why one decision was made, in words: the rules that spoke with the values they met, and those that almost did. */
record ExplainCard(StoredDecision decision, Collection<RuleModel> rules) {

  JsonObject json() {
    JsonObject outcome = (JsonObject) read(decision.outcome());
    JsonArray fired = (JsonArray) read(decision.fired());
    return Json.createObjectBuilder()
        .add("messageId", decision.messageId().toString()).add("at", decision.at().toString())
        .add("release", decision.release()).add("micros", decision.micros()).add("summary", summary(outcome, fired))
        .add("outcome", outcome).add("rules", fired).add("nearMisses", nearMisses(fired))
        .add("facts", read(decision.facts())).add("evidence", Evidence.read(decision.evidence())).build();
  }

  private String summary(JsonObject outcome, JsonArray fired) {
    String because = " porque se cumple " + quoted(names(outcome, "because")) + ".";
    return switch (outcome.getString("result")) {
      case "escalation" -> decision.release() == 0
          ? "Pasa a «" + outcome.getString("team") + "» por la regla de reserva: no había reglas que consultar."
          : "Pasa a «" + outcome.getString("team") + "»" + because;
      case "tier" -> "Sube al nivel " + outcome.getInt("tier") + " porque se cumple "
          + quoted(names(outcome, "raisedBy")) + ".";
      case "alternative" -> "Sigue con el bot, y se ofrece otro medio: " + outcome.getString("alternative") + ".";
      default -> silence(outcome, fired);
    };
  }

  private static String silence(JsonObject outcome, JsonArray fired) {
    if (outcome.getBoolean("held")) return "Sigue con el bot: una regla más fuerte lo retuvo.";
    return fired.isEmpty() ? "No cambia nada: ninguna regla se cumplió." : "No cambia quién atiende.";
  }

  private JsonArray nearMisses(JsonArray fired) {
    Facts facts = CardJson.facts(decision.facts(), decision.localTime());
    List<String> spoke = fired.getValuesAs(card -> card.asJsonObject().getString("rule"));
    JsonArrayBuilder misses = Json.createArrayBuilder();
    rules.stream().filter(rule -> rule.speaksAt(decision.localTime()) && !spoke.contains(rule.name()))
        .map(rule -> Explanation.of(rule, facts)).filter(Explanation::isNearMiss)
        .forEach(near -> misses.add(Json.createObjectBuilder().add("rule", near.rule())
            .add("missing", CardJson.of(near.missing().getFirst()))));
    return misses.build();
  }

  private static List<String> names(JsonObject outcome, String key) {
    return outcome.getJsonArray(key).getValuesAs(name -> ((JsonString) name).getString());
  }

  private static String quoted(List<String> rules) {
    return rules.stream().map(rule -> "«" + rule + "»").collect(Collectors.joining(" y "));
  }

  private static JsonStructure read(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      return reader.read();
    }
  }
}
