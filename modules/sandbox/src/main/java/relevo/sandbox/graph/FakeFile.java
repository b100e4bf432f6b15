package relevo.sandbox.graph;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** A file that WhatsApp holds for a while. {@code name} may be empty. */
public record FakeFile(String id, byte[] bytes, String mimeType, String name) {

  private static final JsonProvider JSON = JsonProvider.provider();

  /** What kind of message carries it. */
  public String type() {
    if (mimeType.equals("image/webp")) return "sticker";
    String kind = mimeType.substring(0, Math.max(0, mimeType.indexOf('/')));
    return switch (kind) {
      case "image", "video", "audio" -> kind;
      default -> "document";
    };
  }

  /** As the webhook tells of it: the hash is in base64. */
  public JsonObject told(String caption) {
    JsonObjectBuilder told = JSON.createObjectBuilder()
        .add("id", id).add("mime_type", mimeType).add("sha256", Base64.getEncoder().encodeToString(sha256()));
    if (type().equals("audio")) told.add("voice", mimeType.startsWith("audio/ogg"));
    if (type().equals("document") && !name.isEmpty()) told.add("filename", name);
    if (!caption.isEmpty() && !type().equals("audio") && !type().equals("sticker")) told.add("caption", caption);
    return told.build();
  }

  /** As Graph answers who asks for it: the hash is in hex. */
  public JsonObject page(String url) {
    return JSON.createObjectBuilder()
        .add("messaging_product", "whatsapp").add("url", url).add("mime_type", mimeType)
        .add("sha256", HexFormat.of().formatHex(sha256())).add("file_size", bytes.length).add("id", id).build();
  }

  private byte[] sha256() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
