package relevo.flow.senses;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Optional;
import java.util.function.Function;

/** Makes plain words of what a model answered: data of unknown worth, of which only so many letters are read. */
final class Plain {

  /** Longer than what anybody says in one breath. */
  static final int LONGEST = 1_000;

  /** No letters: control characters, halves of characters, and what makes text run the other way. */
  private static final String INVISIBLE = "[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]+";

  private Plain() {}

  /** Empty if nothing is left. */
  static Optional<String> text(String said) {
    String visible = said.substring(0, Math.min(said.length(), 4 * LONGEST)).replaceAll(INVISIBLE, " ").replaceAll("\\s+", " ").strip();
    String start = visible.substring(0, visible.offsetByCodePoints(0, Math.min(LONGEST, visible.codePointCount(0, visible.length()))));
    return Optional.of(start).filter(words -> !words.isBlank());
  }

  /** Part of an answer in JSON; empty if it is not as expected. */
  static Optional<String> part(String answer, Function<JsonObject, String> part) {
    try (JsonReader reader = Json.createReader(new StringReader(answer))) {
      return Optional.ofNullable(part.apply(reader.readObject()));
    } catch (JsonException | ClassCastException | IndexOutOfBoundsException | NullPointerException notAsAsked) {
      return Optional.empty();
    }
  }
}
