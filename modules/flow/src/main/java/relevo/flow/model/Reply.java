package relevo.flow.model;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import relevo.events.flow.Opinion;

/** Takes four facts out of what a model answered, each only if it is one that can be; all else it may say is not read. */
final class Reply {

  private static final int LONGEST = 4_000;

  private Reply() {}

  /** Empty unless all four are there. */
  static Optional<Opinion> read(String body, String source) {
    try {
      return content(object(body)).filter(content -> content.length() <= LONGEST).map(Reply::object).flatMap(facts -> opinion(facts, source));
    } catch (JsonException | ClassCastException | IndexOutOfBoundsException notAsAsked) {
      return Optional.empty();
    }
  }

  /** Of the first choice, if the model came to its end. */
  private static Optional<String> content(JsonObject answer) {
    JsonObject choice = answer.getJsonArray("choices") == null ? JsonValue.EMPTY_JSON_OBJECT : answer.getJsonArray("choices").getJsonObject(0);
    JsonObject message = choice.getJsonObject("message");
    boolean ended = !choice.containsKey("finish_reason") || choice.isNull("finish_reason")
        || "stop".equals(choice.getString("finish_reason", "stop"));
    return Optional.ofNullable(message).filter(said -> ended).map(said -> said.get("content"))
        .filter(JsonString.class::isInstance).map(text -> ((JsonString) text).getString());
  }

  private static Optional<Opinion> opinion(JsonObject facts, String source) {
    boolean whole = facts.get("mood") instanceof JsonNumber mood && Math.abs(mood.doubleValue()) <= 1
        && isOne(facts.get("topic"), Question.TOPICS) && isOne(facts.get("language"), Question.LANGUAGES)
        && (facts.get("wantsHuman") == JsonValue.TRUE || facts.get("wantsHuman") == JsonValue.FALSE);
    if (!whole) return Optional.empty();
    String language = facts.getString("language");
    return Optional.of(new Opinion(Math.round(facts.getJsonNumber("mood").doubleValue() * 100) / 100.0, facts.getString("topic"),
        facts.getBoolean("wantsHuman"), language.equals("other") ? null : language, source));
  }

  private static boolean isOne(JsonValue value, List<String> of) {
    return value instanceof JsonString text && of.contains(text.getString());
  }

  private static JsonObject object(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
