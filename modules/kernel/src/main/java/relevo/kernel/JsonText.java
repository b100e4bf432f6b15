package relevo.kernel;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/** Records as JSON text and back, the same way everywhere. */
public final class JsonText {

  private static final Jsonb JSONB = JsonbBuilder.create();

  private JsonText() {}

  public static String of(Object value) {
    return JSONB.toJson(value);
  }

  /** @throws jakarta.json.bind.JsonbException if the text is not JSON of that shape */
  public static <T> T as(Class<T> type, String text) {
    return JSONB.fromJson(text, type);
  }
}
