package relevo.ticketing.ticket;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import relevo.kernel.Refusal;

/** Reads what a command says. No body at all says nothing, which several commands allow. */
final class Body {

  private static final Jsonb JSON = JsonbBuilder.create();
  private static final int LARGEST = 64 * 1024;

  private Body() {}

  static <T> T read(InputStream body, Class<T> type) {
    String text = text(body);
    try {
      T value = JSON.fromJson(text.isBlank() ? "{}" : text, type);
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
