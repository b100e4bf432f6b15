package relevo.escalation.judge;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import relevo.escalation.engine.Decision;
import relevo.escalation.engine.Explanation;
import relevo.escalation.engine.Tongue;
import relevo.escalation.facts.Facts;
import relevo.escalation.judge.Judge.Judgement;
import relevo.escalation.release.LiveRules.Judged;

/** How decisions are written down. */
final class CardJson {

  /** Looked up once: the look-up takes longer than writing a card. */
  private static final JsonProvider JSON = JsonProvider.provider();

  private CardJson() {}

  static String of(Facts facts) {
    return object(facts.values()).toString();
  }

  static Facts facts(String json, LocalDateTime at) {
    Map<String, Object> values = new LinkedHashMap<>();
    try (var reader = JSON.createReader(new StringReader(json))) {
      reader.readObject().forEach((path, value) -> values.put(path, plain(value)));
    }
    return Facts.of(values, at);
  }

  static JsonArray fired(Judged judged, Facts facts) {
    JsonArrayBuilder cards = JSON.createArrayBuilder();
    judged.rules().stream().filter(rule -> judged.decision().fired().contains(rule.name()))
        .forEach(rule -> cards.add(of(Explanation.of(rule, facts))));
    return cards.build();
  }

  static JsonObject of(Judgement judgement, Outcome outcome) {
    return of(judgement.judged().decision(), judgement.team().name(), outcome);
  }

  /** @param team that takes over; {@code asked} is the one the rules named, where that is another because nobody knows it */
  static JsonObject of(Decision decision, String team, Outcome outcome) {
    JsonObjectBuilder json = JSON.createObjectBuilder().add("result", outcome.word()).add("held", decision.held())
        .add("because", JSON.createArrayBuilder(decision.because()))
        .add("raisedBy", JSON.createArrayBuilder(decision.raisedBy()));
    if (decision.escalates()) json.add("team", team).add("priority", decision.priority().name());
    if (decision.escalates() && !decision.team().equals(team)) json.add("asked", decision.team());
    if (decision.tier() > 0) json.add("tier", decision.tier());
    if (decision.alternative() != null) json.add("alternative", decision.alternative());
    return json.add("tags", JSON.createArrayBuilder(decision.tags())).build();
  }

  static JsonObject of(Explanation explanation) {
    JsonArrayBuilder parts = JSON.createArrayBuilder();
    explanation.parts().forEach(part -> parts.add(of(part)));
    return JSON.createObjectBuilder().add("rule", explanation.rule()).add("conditions", parts).build();
  }

  static JsonObject of(Explanation.Part part) {
    return JSON.createObjectBuilder().add("condition", part.text()).add("met", part.met())
        .add("values", object(part.values())).build();
  }

  static JsonObject result(Result result) {
    JsonObjectBuilder json = JSON.createObjectBuilder().add("result", result.what());
    if (result.team() != null) json.add("team", result.team()).add("priority", result.priority());
    if (result.tier() > 0) json.add("tier", result.tier());
    if (result.alternative() != null) json.add("alternative", result.alternative());
    return json.build();
  }

  static JsonStructure read(String json) {
    try (var reader = JSON.createReader(new StringReader(json))) {
      return reader.read();
    }
  }

  static JsonObject texts(Function<Tongue, String> said) {
    return JSON.createObjectBuilder().add("es", said.apply(Tongue.SPANISH)).add("en", said.apply(Tongue.ENGLISH)).build();
  }

  static JsonObject object(Map<String, Object> values) {
    JsonObjectBuilder json = JSON.createObjectBuilder();
    values.forEach((path, value) -> json.add(path, json(value)));
    return json.build();
  }

  static JsonValue json(Object value) {
    return switch (value) {
      case null -> JsonValue.NULL;
      case String text -> JSON.createValue(text);
      case Integer number -> JSON.createValue(number);
      case Double number -> JSON.createValue(number);
      case Boolean bool -> bool ? JsonValue.TRUE : JsonValue.FALSE;
      case Collection<?> many -> JSON.createArrayBuilder(many).build();
      default -> throw new IllegalArgumentException(value.getClass().getName());
    };
  }

  private static Object plain(JsonValue value) {
    return switch (value) {
      case JsonString text -> text.getString();
      case JsonNumber number -> number.bigDecimalValue();
      case JsonArray many -> many.getValuesAs(JsonString::getString);
      default -> value.getValueType() == JsonValue.ValueType.TRUE;
    };
  }
}
