package relevo.flow.version;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import relevo.flow.definition.DeskTexts;
import relevo.kernel.Refusal;

/** How the texts of documents are read, numbered and told apart. */
final class DocumentText {

  private static final String VERSION = "version";

  private DocumentText() {}

  /**
   * A document as a request brings it, letter by letter.
   *
   * @throws Refusal 413 above 2 MB, 422 if it is not a JSON object in UTF-8
   */
  static String read(InputStream body) {
    try {
      byte[] bytes = body == null ? new byte[0] : body.readNBytes(Writing.LARGEST + 1);
      if (bytes.length > Writing.LARGEST) throw new Refusal(413, "body-too-large", "El documento pasa de 2 MB.");
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      parse(text);
      return text;
    } catch (CharacterCodingException e) {
      throw new Refusal(422, "document-not-json", "El documento no está en UTF-8: guárdelo así y envíelo otra vez.");
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /** @throws Refusal 422 if it is not a JSON object */
  static JsonObject parse(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    } catch (JsonException e) {
      throw new Refusal(422, "document-not-json", "El documento no es un objeto JSON bien formado: " + e.getMessage());
    }
  }

  /** What it calls itself, or null. */
  static String name(JsonObject json) {
    return json.get("flow") instanceof JsonString name ? name.getString() : null;
  }

  /** The document says the number that it is published under, whatever it said before; the desk's own texts have no place for it. */
  static String numbered(String name, JsonObject json, int number) {
    if (name.equals(DeskTexts.NAME)) return pretty(json);
    var numbered = Json.createObjectBuilder();
    if (!json.containsKey(VERSION)) numbered.add(VERSION, number);
    json.forEach(numbered::add);
    return pretty(numbered.add(VERSION, number).build());
  }

  static String pretty(JsonObject json) {
    StringWriter text = new StringWriter();
    try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(text)) {
      writer.writeObject(json);
    }
    return text.toString().strip() + "\n";
  }

  /** Equal for documents that say the same, whatever their number. */
  static String fingerprint(JsonObject json) {
    return fingerprint(Json.createObjectBuilder(json).remove(VERSION).build().toString());
  }

  /** Equal for equal texts only. */
  static String fingerprint(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
