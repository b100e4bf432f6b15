package relevo.trace;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import java.util.Map;
import relevo.trace.Step.Done;

/** Steps as OpenTelemetry's protocol writes them in JSON: ids in hexadecimal, 64-bit numbers as texts. */
class Otlp {

  private static final JsonProvider JSON = JsonProvider.provider();
  private static final int ERROR = 2;

  private Otlp() {}

  static String json(String service, List<Done> steps) {
    JsonArrayBuilder spans = JSON.createArrayBuilder();
    steps.forEach(step -> spans.add(span(step)));
    JsonObjectBuilder scope = JSON.createObjectBuilder().add("scope", JSON.createObjectBuilder().add("name", "relevo")).add("spans", spans);
    JsonObjectBuilder resource = JSON.createObjectBuilder().add("attributes", attributes(Map.of("service.name", service)));
    return JSON.createObjectBuilder().add("resourceSpans", JSON.createArrayBuilder().add(
        JSON.createObjectBuilder().add("resource", resource).add("scopeSpans", JSON.createArrayBuilder().add(scope)))).build().toString();
  }

  private static JsonObjectBuilder span(Done step) {
    JsonObjectBuilder span = JSON.createObjectBuilder().add("traceId", step.place().trace()).add("spanId", step.place().span())
        .add("name", step.name()).add("kind", step.kind().number)
        .add("startTimeUnixNano", Long.toString(step.beganNanos())).add("endTimeUnixNano", Long.toString(step.endedNanos()))
        .add("attributes", attributes(step.notes()));
    if (step.parent() != null) span.add("parentSpanId", step.parent());
    if (step.failure() != null) span.add("status", JSON.createObjectBuilder().add("code", ERROR).add("message", step.failure()));
    return span;
  }

  private static JsonArrayBuilder attributes(Map<String, String> notes) {
    JsonArrayBuilder all = JSON.createArrayBuilder();
    notes.forEach((key, value) -> all.add(JSON.createObjectBuilder().add("key", key).add("value", JSON.createObjectBuilder().add("stringValue", value))));
    return all;
  }
}
