package relevo.flow.connector;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** JSON whose strings have places: what fills them stays a string, or is a number where one was declared; never more JSON. */
final class JsonStencil {

  private static final JsonProvider JSON = JsonProvider.provider();
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?");

  private JsonStencil() {}

  static JsonValue filled(JsonValue template, Values values) {
    return switch (template.getValueType()) {
      case OBJECT -> {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        template.asJsonObject().forEach((name, value) -> object.add(name, filled(value, values)));
        yield object.build();
      }
      case ARRAY -> {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        template.asJsonArray().forEach(value -> array.add(filled(value, values)));
        yield array.build();
      }
      case STRING -> text(Stencil.of(((JsonString) template).getString()), values);
      default -> template;
    };
  }

  private static JsonValue text(Stencil stencil, Values values) {
    String only = stencil.onlyPlace();
    if (only == null || !values.numeric().contains(only)) return JSON.createValue(stencil.filled(values::of));
    String number = values.of(only).strip();
    if (number.isEmpty()) return JsonValue.NULL;
    return NUMBER.matcher(number).matches() ? JSON.createValue(new BigDecimal(number)) : JSON.createValue(number);
  }

  static Set<String> places(JsonValue template) {
    Set<String> places = new TreeSet<>();
    switch (template.getValueType()) {
      case OBJECT -> template.asJsonObject().values().forEach(value -> places.addAll(places(value)));
      case ARRAY -> template.asJsonArray().forEach(value -> places.addAll(places(value)));
      case STRING -> places.addAll(Stencil.of(((JsonString) template).getString()).places());
      default -> { }
    }
    return places;
  }
}
