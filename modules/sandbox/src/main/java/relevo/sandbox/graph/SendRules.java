package relevo.sandbox.graph;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Set;

/** What WhatsApp lets a business send: required members, kinds and their limits. */
final class SendRules {

  private static final Set<String> UNCHECKED =
      Set.of("image", "video", "audio", "document", "sticker", "location", "reaction", "template");
  private static final int LONGEST_TEXT = 4096;

  private SendRules() {}

  static void check(JsonObject message) throws GraphError {
    if (!"whatsapp".equals(Parts.word(message, "messaging_product"))) {
      throw new GraphError(GraphError.INVALID, "messaging_product must be whatsapp");
    }
    if (recipient(message).isEmpty()) throw new GraphError(GraphError.INVALID, "The parameter to is required");
    String type = Parts.word(message, "type").isEmpty() ? "text" : Parts.word(message, "type");
    switch (type) {
      case "text" -> Parts.text(Parts.object(message, "text"), "body", 1, LONGEST_TEXT);
      case "interactive" -> InteractiveRules.check(Parts.object(message, "interactive"));
      case "contacts" -> contacts(message);
      default -> other(message, type);
    }
  }

  /** The address as the sender gave it: of {@code to} and {@code recipient} the first wins. */
  static String recipient(JsonObject message) {
    String to = Parts.word(message, "to").strip();
    return to.isEmpty() ? Parts.word(message, "recipient").strip() : to.replaceFirst("^\\+", "");
  }

  private static void contacts(JsonObject message) throws GraphError {
    JsonValue contacts = message.get("contacts");
    if (contacts == null || contacts.getValueType() != JsonValue.ValueType.ARRAY) {
      throw new GraphError(GraphError.MISSING, "contacts is required");
    }
  }

  private static void other(JsonObject message, String type) throws GraphError {
    if (!UNCHECKED.contains(type)) throw new GraphError(GraphError.WRONG_TYPE, "Unsupported message type " + type);
    Parts.object(message, type);
  }
}
