package relevo.flow.twilio;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Turns a request to another system into a connector. */
final class HttpRequest {

  private final Widget widget;
  private final Liquid liquid;
  private final Consumer<String> lost;

  HttpRequest(Widget widget, Liquid liquid, Consumer<String> lost) {
    this.widget = widget;
    this.liquid = liquid;
    this.lost = lost;
  }

  boolean reads() {
    return method().equals("GET");
  }

  private String method() {
    return widget.property("method").orElse("GET").toUpperCase(Locale.ROOT);
  }

  /** Empty if the address or the body is none of ours. */
  Optional<JsonObject> connector() {
    String url = liquid.text(widget.property("url").orElse(""), lost);
    if (!url.matches("https?://[^/{}]+(/.*)?")) return Optional.empty();
    List<JsonObject> parameters = Widget.objects(widget.properties(), "parameters");
    JsonObjectBuilder connector = Json.createObjectBuilder().add("method", method());
    connector.add("url", reads() && !parameters.isEmpty() ? url + (url.contains("?") ? "&" : "?") + query(parameters) : url);
    if (reads()) return Optional.of(connector.build());
    Optional<JsonValue> body = body(parameters);
    body.ifPresent(value -> connector.add("body", value));
    return body.isEmpty() && widget.property("body").isPresent() ? Optional.empty() : Optional.of(connector.build());
  }

  private String query(List<JsonObject> parameters) {
    return parameters.stream().map(each -> Widget.text(each, "key").orElse("") + "=" + liquid.text(Widget.text(each, "value").orElse(""), lost))
        .collect(Collectors.joining("&"));
  }

  private Optional<JsonValue> body(List<JsonObject> parameters) {
    Optional<String> given = widget.property("body");
    if (given.isPresent()) return parsed(liquid.text(given.get(), lost));
    if (parameters.isEmpty()) return Optional.empty();
    lost.accept("los datos iban como formulario: aquí van en JSON; compruebe que el otro sistema los admite");
    JsonObjectBuilder form = Json.createObjectBuilder();
    parameters.forEach(each -> form.add(Widget.text(each, "key").orElse(""), liquid.text(Widget.text(each, "value").orElse(""), lost)));
    return Optional.of(form.build());
  }

  private static Optional<JsonValue> parsed(String body) {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      return Optional.of(reader.readValue());
    } catch (JsonException notJson) {
      return Optional.empty();
    }
  }
}
