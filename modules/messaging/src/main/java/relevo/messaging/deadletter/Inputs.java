package relevo.messaging.deadletter;

import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.Map;
import java.util.UUID;

/** What the input of a parked job is about: ids only, never the words in it. */
record Inputs(String channel, UUID message, Long rawEvent) {

  private static final JsonProvider JSON = JsonProvider.provider();
  private static final Inputs NOTHING = new Inputs(null, null, null);
  private static final String READ_AGAIN = "messaging.read-again";
  private static final String UNKNOWN = "una tarea";
  private static final Map<String, String> WORDS = Map.ofEntries(
      Map.entry("messaging.receive", "un mensaje de un cliente"),
      Map.entry("messaging.echo", "un mensaje escrito desde el teléfono de la empresa"),
      Map.entry("messaging.send", "un mensaje nuestro"),
      Map.entry("messaging.receipt", "un acuse"),
      Map.entry("messaging.notice", "un aviso del proveedor"),
      Map.entry("messaging.resolve-doubt", "la duda de si un mensaje salió"),
      Map.entry(READ_AGAIN, "un webhook que no se pudo leer"),
      Map.entry("flow.call-system", "la llamada de un flujo a otro sistema"),
      Map.entry("flow.answer-freely", "una respuesta del modelo de lenguaje"),
      Map.entry("flow.break-silence", "lo que un flujo hace tras un silencio"),
      Map.entry("flow.ask-model", "una pregunta al modelo de lenguaje"),
      Map.entry("flow.read-file", "la lectura de un archivo de un cliente"));

  static Inputs of(String kind, String input) {
    try (var reader = JSON.createReader(new StringReader(input))) {
      JsonObject object = reader.readObject();
      return new Inputs(word(object, "channel"), id(word(object, "outboundId")), kind.equals(READ_AGAIN) ? number(object) : null);
    } catch (JsonException | ClassCastException unreadable) {
      return NOTHING;
    }
  }

  /** In a sentence; of the error only what sort it was, as its words may be a customer's. */
  static String reason(String kind, int attempts, String error) {
    String sort = error == null ? "" : " (" + error.replaceFirst("(?s)[^A-Za-z0-9_$].*", "") + ")";
    return "Falló " + attempts + " veces seguidas: " + WORDS.getOrDefault(kind, UNKNOWN) + sort + ".";
  }

  private static String word(JsonObject object, String name) {
    return object.get(name) instanceof JsonString word ? word.getString() : null;
  }

  private static Long number(JsonObject object) {
    JsonValue id = object.get("id");
    return id instanceof JsonNumber number ? Long.valueOf(number.longValue()) : null;
  }

  private static UUID id(String text) {
    try {
      return text == null ? null : UUID.fromString(text);
    } catch (IllegalArgumentException notAnId) {
      return null;
    }
  }
}
