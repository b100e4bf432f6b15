package relevo.escalation.judge;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import relevo.events.flow.Signals;

/** Where in the customer's text each signal was seen, and by what; written down beside the facts. */
final class Evidence {

  private Evidence() {}

  /** @return null where there was nothing to see */
  static String json(Signals signals) {
    if (signals == null || signals.spans().isEmpty()) return null;
    JsonArrayBuilder spans = Json.createArrayBuilder();
    for (Signals.Span span : signals.spans()) {
      JsonObjectBuilder json = Json.createObjectBuilder().add("signal", span.signal()).add("from", span.from()).add("to", span.to());
      if (span.source() != null) json.add("source", span.source());
      spans.add(json);
    }
    return spans.build().toString();
  }

  /** @param stored null in what older versions wrote */
  static JsonArray read(String stored) {
    if (stored == null) return JsonArray.EMPTY_JSON_ARRAY;
    try (var reader = Json.createReader(new StringReader(stored))) {
      return reader.readArray();
    }
  }
}
