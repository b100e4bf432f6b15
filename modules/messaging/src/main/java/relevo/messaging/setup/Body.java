package relevo.messaging.setup;

import jakarta.json.bind.JsonbException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import relevo.kernel.JsonText;
import relevo.kernel.Refusal;

/** Reads what somebody asks for, in JSON. */
final class Body {

  private static final int LARGEST = 64 * 1024;

  private Body() {}

  static <T> T read(InputStream body, Class<T> type) {
    try {
      byte[] bytes = body.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) throw new Refusal(413, "body-too-large", "El cuerpo de la petición es demasiado grande.");
      T value = JsonText.as(type, new String(bytes, StandardCharsets.UTF_8));
      if (value != null) return value;
    } catch (JsonbException unreadable) {
      throw notReadable();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    throw notReadable();
  }

  private static Refusal notReadable() {
    return new Refusal(400, "json-unreadable", "El cuerpo de la petición no es un objeto JSON con los campos esperados.");
  }
}
