package relevo.messaging.provider;

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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A vendor's JSON: reads members that may be missing, null or of another type than documented; an empty text counts as absent. */
public final class VendorJson {

  /** Looked up once: every {@code Json.create…} searches for a provider anew. */
  public static final JsonBuilderFactory BUILDERS = JsonProvider.provider().createBuilderFactory(Map.of());
  private static final JsonReaderFactory READERS = JsonProvider.provider().createReaderFactory(Map.of());

  private static final Pattern UNSTORABLE =
      Pattern.compile("\\x00|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

  private VendorJson() {}

  /** @throws IllegalArgumentException if the bytes are not a JSON object */
  public static JsonObject parse(byte[] body) {
    try (JsonReader reader = READERS.createReader(new ByteArrayInputStream(body))) {
      return reader.readObject();
    } catch (JsonException | IllegalStateException notAnObject) {
      throw new IllegalArgumentException(notAnObject);
    }
  }

  /** An answer's body; an empty object if it is none. */
  public static JsonObject parsed(String body) {
    try {
      return parse(body.getBytes(StandardCharsets.UTF_8));
    } catch (IllegalArgumentException notAnObject) {
      return JsonValue.EMPTY_JSON_OBJECT;
    }
  }

  public static String text(JsonObject holder, String name) {
    JsonValue value = holder.get(name);
    if (value instanceof JsonNumber number) return number.toString();
    return value instanceof JsonString string ? storable(string.getString()) : null;
  }

  /** What a database can keep of a text: no NUL characters, no halves of surrogate pairs; null if nothing is left. */
  public static String storable(String text) {
    String kept = UNSTORABLE.matcher(text).replaceAll("");
    return kept.isEmpty() ? null : kept;
  }

  public static JsonObject object(JsonObject holder, String name) {
    return holder.get(name) instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
  }

  public static List<JsonObject> objects(JsonObject holder, String name) {
    if (!(holder.get(name) instanceof JsonArray array)) return List.of();
    return array.stream().filter(JsonObject.class::isInstance).map(JsonObject.class::cast).toList();
  }
}
