package relevo.flow.connector;

import jakarta.json.JsonException;
import jakarta.json.JsonPointer;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import relevo.flow.connector.Answered.Result;
import relevo.kernel.Egress;

/** What an answer means to whoever asked, and what is to be kept of it. */
final class Reading {

  private static final JsonProvider JSON = JsonProvider.provider();
  private static final int LONGEST_VALUE = 4096;
  private static final int NO_CONTENT = 204;

  private Reading() {}

  static Answered of(Asked asked, Egress.Answer answer) {
    int status = answer.status();
    if (asked.missing().contains(status)) return new Answered(Result.MISSING, Map.of(), status);
    Optional<Map<String, String>> fields = fields(asked, answer);
    if (asked.refused().contains(status)) return new Answered(Result.REFUSED, fields.orElse(Map.of()), status);
    boolean done = status / 100 == 2 && fields.isPresent();
    return done ? new Answered(Result.FOUND, fields.get(), status) : Answered.failed(status);
  }

  /** Empty if the answer is too long, or is not JSON. */
  private static Optional<Map<String, String>> fields(Asked asked, Egress.Answer answer) {
    String body = answer.body();
    if (body.isBlank() && (answer.status() == NO_CONTENT || asked.saves().isEmpty())) return Optional.of(Map.of());
    if (body.getBytes(StandardCharsets.UTF_8).length > asked.largestAnswerBytes()) return Optional.empty();
    try (JsonReader reader = JSON.createReader(new StringReader(body))) {
      JsonStructure whole = reader.read();
      Map<String, String> fields = new HashMap<>();
      asked.saves().forEach((field, variable) -> at(whole, field).ifPresent(value -> fields.put(variable, value)));
      return Optional.of(fields);
    } catch (JsonException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<String> at(JsonStructure whole, String field) {
    try {
      return text(pointer(field).getValue(whole))
          .map(text -> text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) : text);
    } catch (JsonException notThere) {
      return Optional.empty();
    }
  }

  /** A field's name is short for the pointer to it. */
  private static JsonPointer pointer(String field) {
    return JSON.createPointer(field.startsWith("/") ? field : "/" + field.replace("~", "~0"));
  }

  /** A list of plain values is read out; what is built further says nothing. */
  private static Optional<String> text(JsonValue value) {
    return switch (value.getValueType()) {
      case STRING -> Optional.of(((JsonString) value).getString());
      case NUMBER, TRUE, FALSE -> Optional.of(value.toString());
      case ARRAY -> Optional.of(value.asJsonArray().stream().filter(each -> !(each instanceof JsonStructure))
          .flatMap(each -> text(each).stream()).collect(Collectors.joining(", ")));
      case OBJECT, NULL -> Optional.empty();
    };
  }
}
