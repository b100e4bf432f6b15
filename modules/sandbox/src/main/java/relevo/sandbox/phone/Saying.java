package relevo.sandbox.phone;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import relevo.kernel.Refusal;
import relevo.sandbox.graph.FakeFile;

/**
 * What a customer does on the phone: writes a text, taps a button ({@code button_reply}) or a list's row ({@code
 * list_reply}), or sends a file with a caption. {@code at} is when, if it reaches the desk late; null is now.
 */
record Saying(String text, String choice, String tapped, String replyTo, String name, FakeFile file, Instant at) {

  private static final JsonProvider JSON = JsonProvider.provider();
  private static final int LONGEST = 4096;

  /** Reads {@code {"text"|"choice":{"id","title","list"?}, "replyTo"?, "name"?, "at"?}}. */
  static Saying read(InputStream body) {
    try (var reader = JSON.createReader(body)) {
      return of(reader.readObject());
    } catch (JsonException | ClassCastException unreadable) {
      throw new Refusal(400, "json-unreadable", "Envíe un objeto JSON con «text» o con «choice».");
    }
  }

  private static Saying of(JsonObject said) {
    JsonObject choice = said.getJsonObject("choice");
    String text = choice == null ? said.getString("text", "") : choice.getString("title", "");
    if (text.isBlank()) throw new Refusal(422, "text-missing", "El mensaje está vacío: escriba algo o elija una opción.");
    if (text.codePointCount(0, text.length()) > LONGEST) {
      throw new Refusal(422, "text-too-long", "WhatsApp admite " + LONGEST + " caracteres por mensaje.");
    }
    String tapped = choice == null ? "" : choice.getBoolean("list", false) ? "list_reply" : "button_reply";
    return new Saying(text, choice == null ? "" : choice.getString("id", ""), tapped,
        said.getString("replyTo", ""), said.getString("name", ""), null, moment(said.getString("at", "")));
  }

  static Saying of(FakeFile file, String caption, String name) {
    return new Saying(caption, "", "", "", name, file, null);
  }

  private static Instant moment(String written) {
    try {
      return written.isEmpty() ? null : Instant.parse(written);
    } catch (DateTimeException unreadable) {
      throw new Refusal(422, "at-unreadable", "«at» es un momento como 2026-11-23T10:00:00Z.");
    }
  }

  /** As the phone that sent it shows it. */
  String shown() {
    return file == null ? text : ("📎 " + file.name() + "\n" + text).strip();
  }

  String type() {
    if (file != null) return file.type();
    return tapped.isEmpty() ? "text" : "interactive";
  }

  JsonObject json() {
    if (file != null) return file.told(text);
    if (tapped.isEmpty()) return JSON.createObjectBuilder().add("body", text).build();
    return JSON.createObjectBuilder().add("type", tapped)
        .add(tapped, JSON.createObjectBuilder().add("id", choice).add("title", text)).build();
  }
}
