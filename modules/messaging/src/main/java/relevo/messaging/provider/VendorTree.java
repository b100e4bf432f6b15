package relevo.messaging.provider;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * Builds the tree of a vendor's JSON. One odd member spoils none of the others: what no database keeps is left out of names and
 * texts, and a number that nobody can count with is null.
 */
final class VendorTree {

  private static final JsonProvider PROVIDER = JsonProvider.provider();
  private static final JsonParserFactory PARSERS = PROVIDER.createParserFactory(Map.of());
  /** Vendors nest a dozen levels. */
  private static final int DEEPEST = 100;

  private final JsonParser parser;
  private int depth;

  private VendorTree(JsonParser parser) {
    this.parser = parser;
  }

  /** @throws IllegalArgumentException if the bytes are not a JSON object, or nest too deep */
  static JsonObject read(byte[] body) {
    try (JsonParser parser = PARSERS.createParser(new ByteArrayInputStream(body))) {
      if (parser.next() != Event.START_OBJECT) throw new IllegalArgumentException("No object");
      JsonObject root = new VendorTree(parser).object();
      if (parser.hasNext()) throw new IllegalArgumentException("More than an object");
      return root;
    } catch (JsonException | IllegalStateException | NoSuchElementException notJson) {
      throw new IllegalArgumentException(notJson);
    }
  }

  private JsonObject object() {
    enter();
    JsonObjectBuilder object = VendorJson.BUILDERS.createObjectBuilder();
    for (Event event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
      String name = storable(parser.getString());
      object.add(name, value(parser.next()));
    }
    depth--;
    return object.build();
  }

  private JsonArray array() {
    enter();
    JsonArrayBuilder array = VendorJson.BUILDERS.createArrayBuilder();
    for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) array.add(value(event));
    depth--;
    return array.build();
  }

  private void enter() {
    if (++depth > DEEPEST) throw new IllegalArgumentException("Nested too deep");
  }

  private JsonValue value(Event event) {
    return switch (event) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_STRING -> PROVIDER.createValue(storable(parser.getString()));
      case VALUE_NUMBER -> number(VendorJson.decimal(parser.getString()));
      case VALUE_TRUE -> JsonValue.TRUE;
      case VALUE_FALSE -> JsonValue.FALSE;
      default -> JsonValue.NULL;
    };
  }

  private static JsonValue number(BigDecimal number) {
    return number == null ? JsonValue.NULL : PROVIDER.createValue(number);
  }

  private static String storable(String text) {
    String kept = VendorJson.storable(text);
    return kept == null ? "" : kept;
  }
}
