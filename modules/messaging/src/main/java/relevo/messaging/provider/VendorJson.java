package relevo.messaging.provider;

import jakarta.json.JsonArray;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A vendor's JSON: reads members that may be missing, null or of another type than documented; an empty text counts as absent. */
public final class VendorJson {

  /** Looked up once: every {@code Json.create…} searches for a provider anew. */
  public static final JsonBuilderFactory BUILDERS = JsonProvider.provider().createBuilderFactory(Map.of());

  private static final Pattern UNSTORABLE =
      Pattern.compile("\\x00|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

  private static final int LONGEST_NUMBER = 30;
  /** The database's numbers have more places, but none that anybody buys or measures by. */
  private static final int MOST_PLACES = 100;
  /** In bytes: three of them fit an index. */
  private static final int LONGEST_NAME = 800;

  private VendorJson() {}

  /** @throws IllegalArgumentException if the bytes are not a JSON object, or one that nests a hundred levels */
  public static JsonObject parse(byte[] body) {
    return VendorTree.read(body);
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
    return value instanceof JsonString string && !string.getString().isEmpty() ? string.getString() : null;
  }

  /** An id, a kind or another text to find things by. */
  public static String name(JsonObject holder, String name) {
    return name(text(holder, name));
  }

  /** The text; null if it is longer than any name, so that no index could hold it. */
  public static String name(String text) {
    boolean fits = text != null && (text.length() * 3 <= LONGEST_NAME || text.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME);
    return fits ? text : null;
  }

  /** What a database can keep of a text: no NUL characters, no halves of surrogate pairs; null if nothing is left. */
  public static String storable(String text) {
    boolean whole = text.chars().noneMatch(each -> each == 0 || Character.isSurrogate((char) each));
    String kept = whole ? text : UNSTORABLE.matcher(text).replaceAll("");
    return kept.isEmpty() ? null : kept;
  }

  public static JsonObject object(JsonObject holder, String name) {
    return holder.get(name) instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
  }

  public static List<JsonObject> objects(JsonObject holder, String name) {
    if (!(holder.get(name) instanceof JsonArray array)) return List.of();
    return array.stream().filter(JsonObject.class::isInstance).map(JsonObject.class::cast).toList();
  }

  public static boolean yes(JsonObject holder, String name) {
    return JsonValue.TRUE.equals(holder.get(name));
  }

  /** A number, also where it came as text; null if it is none. */
  public static BigDecimal decimal(JsonObject holder, String name) {
    return decimal(text(holder, name));
  }

  /** Null if it is no number, or one that nobody can count with. */
  static BigDecimal decimal(String text) {
    if (text == null || text.length() > LONGEST_NUMBER) return null;
    try {
      BigDecimal number = new BigDecimal(text);
      return Math.abs((long) number.scale()) > MOST_PLACES ? null : number;
    } catch (NumberFormatException notANumber) {
      return null;
    }
  }

  public static Double number(JsonObject holder, String name) {
    BigDecimal decimal = decimal(holder, name);
    return decimal == null ? null : decimal.doubleValue();
  }

  public static Integer integer(JsonObject holder, String name) {
    String text = text(holder, name);
    return text != null && text.matches("-?[0-9]{1,9}") ? Integer.valueOf(text) : null;
  }

  /** Seconds since 1970, as a number or as text; null if it is neither. */
  public static Instant time(JsonObject holder, String name) {
    String text = text(holder, name);
    return text != null && text.matches("[0-9]{1,11}") ? Instant.ofEpochSecond(Long.parseLong(text)) : null;
  }

  /** An object of those members, given as name, value, name, value, …, that are not null. */
  public static JsonObjectBuilder present(String... members) {
    JsonObjectBuilder object = BUILDERS.createObjectBuilder();
    for (int i = 0; i < members.length; i += 2) if (members[i + 1] != null) object.add(members[i], members[i + 1]);
    return object;
  }
}
