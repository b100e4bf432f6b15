package relevo.messaging.provider.meta;

import jakarta.json.JsonArray;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;

/** Meta's JSON: reads members that may be missing, null or of another type than documented; an empty text counts as absent. */
class MetaJson {

  /** Looked up once: every {@code Json.create…} searches for a provider anew. */
  static final JsonBuilderFactory BUILDERS = JsonProvider.provider().createBuilderFactory(Map.of());
  private static final JsonReaderFactory READERS = JsonProvider.provider().createReaderFactory(Map.of());

  private MetaJson() {}

  /** @throws IllegalArgumentException if the bytes are not a JSON object */
  static JsonObject parse(byte[] body) {
    try (JsonReader reader = READERS.createReader(new ByteArrayInputStream(body))) {
      return reader.readObject();
    } catch (JsonException | IllegalStateException notAnObject) {
      throw new IllegalArgumentException(notAnObject);
    }
  }

  static String text(JsonObject holder, String name) {
    JsonValue value = holder.get(name);
    if (value instanceof JsonNumber number) return number.toString();
    return value instanceof JsonString string && !string.getString().isEmpty() ? string.getString() : null;
  }

  static JsonObject object(JsonObject holder, String name) {
    return holder.get(name) instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
  }

  static List<JsonObject> objects(JsonObject holder, String name) {
    if (!(holder.get(name) instanceof JsonArray array)) return List.of();
    return array.stream().filter(JsonObject.class::isInstance).map(JsonObject.class::cast).toList();
  }
}
