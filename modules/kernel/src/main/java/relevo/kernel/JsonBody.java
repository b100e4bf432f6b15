package relevo.kernel;

import jakarta.json.bind.JsonbException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads what somebody asks for, in JSON. No body at all says nothing, which several commands allow. */
public final class JsonBody {

  private static final int LARGEST = 64 * 1024;

  private JsonBody() {}

  /** @throws Refusal 400 if it is not an object of that shape, 413 above 64 KiB */
  public static <T> T read(InputStream body, Class<T> type) {
    String text = text(body);
    try {
      T value = JsonText.as(type, text.isBlank() ? "{}" : text);
      if (value != null) return value;
    } catch (JsonbException unreadable) {
      throw notReadable();
    }
    throw notReadable();
  }

  private static String text(InputStream body) {
    if (body == null) return "";
    try {
      byte[] bytes = body.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) throw new Refusal(413, "body-too-large", "El cuerpo de la petición es demasiado grande.");
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static Refusal notReadable() {
    return new Refusal(400, "json-unreadable", "El cuerpo de la petición no es un objeto JSON con los campos esperados.");
  }
}
