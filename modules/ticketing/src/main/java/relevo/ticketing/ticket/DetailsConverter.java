package relevo.ticketing.ticket;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Keeps what the customer has told as one JSON object in a column. */
@Converter
class DetailsConverter implements AttributeConverter<Map<String, String>, String> {

  // looking the provider up for each row would cost more than the row
  private static final JsonProvider JSON = JsonProvider.provider();

  @Override
  public String convertToDatabaseColumn(Map<String, String> details) {
    JsonObjectBuilder object = JSON.createObjectBuilder();
    if (details != null) new TreeMap<>(details).forEach(object::add);
    return object.build().toString();
  }

  @Override
  public Map<String, String> convertToEntityAttribute(String column) {
    Map<String, String> details = new HashMap<>();
    try (var reader = JSON.createReader(new StringReader(column))) {
      reader.readObject().forEach((name, value) -> details.put(name, ((JsonString) value).getString()));
    }
    return Map.copyOf(details);
  }
}
