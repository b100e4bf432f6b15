package relevo.escalation.judge;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.Map;
import relevo.escalation.customers.Attributes;
import relevo.escalation.profile.Attribute;
import relevo.escalation.profile.Known;

/** Who said what a decision took for the customer's, and when; written down beside the facts, without what was said. */
final class SaidOfCustomer {

  /** The facts that are one attribute each; the rest are in a list, by their own names. */
  private static final Map<String, String> FACTS = Map.of(Attributes.TIER, "Cliente.categoria", Attributes.TAGS, "Cliente.etiquetas");
  private static final String OTHERS = "Cliente.atributos";

  private SaidOfCustomer() {}

  /** @return null where nothing was known */
  static String json(Known known) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    JsonObjectBuilder others = Json.createObjectBuilder();
    for (Attribute attribute : known.attributes()) {
      if (FACTS.containsKey(attribute.name())) json.add(FACTS.get(attribute.name()), said(attribute));
      else if (TurnFacts.isForRules(attribute.name())) others.add(attribute.name(), said(attribute));
    }
    JsonObject rest = others.build();
    if (!rest.isEmpty()) json.add(OTHERS, rest);
    JsonObject all = json.build();
    return all.isEmpty() ? null : all.toString();
  }

  private static JsonObjectBuilder said(Attribute attribute) {
    JsonObjectBuilder json = Json.createObjectBuilder().add("by", attribute.source());
    if (attribute.at() != null) json.add("at", attribute.at().toString());
    return json;
  }

  static JsonObject read(String stored) {
    if (stored == null) return JsonObject.EMPTY_JSON_OBJECT;
    try (var reader = Json.createReader(new StringReader(stored))) {
      return reader.readObject();
    }
  }
}
