package relevo.kernel;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.JsonbException;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads what somebody asks for, in JSON. No body at all says nothing, which several commands allow. */
public final class JsonBody {

  private static final int LARGEST = 64 * 1024;
  private static final JsonProvider JSON = JsonProvider.provider();

  private JsonBody() {}

  /**
   * @throws Refusal 400 if it is not an object of that shape, 422 if it has a member that is not in it or the character U+0000, which no
   *     database column keeps, 413 above 64 KiB
   */
  public static <T> T read(InputStream body, Class<T> type) {
    return read(body, type, LARGEST);
  }

  /** The same for bodies that may be larger. */
  public static <T> T read(InputStream body, Class<T> type, int largest) {
    String text = text(body, largest);
    if (text.isBlank()) text = "{}";
    try {
      T value = JsonText.as(type, text);
      if (value == null) throw notReadable();
      refuseUnknown(text, type);
      return value;
    } catch (JsonbException | JsonException unreadable) {
      throw notReadable();
    }
  }

  /** A member that nobody reads is a mistake of whoever wrote it, who would otherwise think it done. */
  private static void refuseUnknown(String text, Class<?> type) {
    try (JsonReader reader = JSON.createReader(new StringReader(text))) {
      JsonValue value = reader.readValue();
      refuseUnknown("", value, type);
      // it can only be written like this; with a backslash before it, it is five letters
      if (text.contains("\\u0000")) refuseNul(value);
    }
  }

  private static void refuseNul(JsonValue value) {
    if (value instanceof JsonString string) refuseNul(string.getString());
    else if (value instanceof JsonArray array) array.forEach(JsonBody::refuseNul);
    else if (value instanceof JsonObject object) {
      object.forEach((name, member) -> {
        refuseNul(name);
        refuseNul(member);
      });
    }
  }

  private static void refuseNul(String text) {
    if (text.indexOf('\0') >= 0) throw new Refusal(422, "text-unreadable", "La petición tiene un carácter que no se puede guardar (U+0000).");
  }

  private static void refuseUnknown(String path, JsonValue value, Type type) {
    if (value instanceof JsonObject object && type instanceof Class<?> shape && shape.isRecord()) {
      object.forEach((name, member) -> refuseUnknown(path + name + ".", member, component(shape, name, path)));
    } else if (value instanceof JsonArray array && type instanceof ParameterizedType list) {
      array.forEach(each -> refuseUnknown(path, each, list.getActualTypeArguments()[0]));
    }
  }

  private static Type component(Class<?> shape, String name, String path) {
    return Arrays.stream(shape.getRecordComponents()).filter(component -> component.getName().equals(name)).findFirst()
        .orElseThrow(() -> new Refusal(422, "member-unknown", "No se conoce el campo «" + path + name + "»."))
        .getGenericType();
  }

  private static String text(InputStream body, int largest) {
    if (body == null) return "";
    try {
      byte[] bytes = body.readNBytes(largest + 1);
      if (bytes.length > largest) throw new Refusal(413, "body-too-large", "El cuerpo de la petición es demasiado grande.");
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static Refusal notReadable() {
    return new Refusal(400, "json-unreadable", "El cuerpo de la petición no es un objeto JSON con los campos esperados.");
  }
}
