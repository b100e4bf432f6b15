package relevo.sandbox.graph;

import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Set;

/** What WhatsApp asks of a message that carries a file: members that its type knows, and one file that is there and of that type. */
final class MediaRules {

  private static final int LONGEST_CAPTION = 1024;
  private static final Map<String, Set<String>> MEMBERS = Map.of("image", Set.of("id", "link", "caption"), "video", Set.of("id", "link", "caption"),
      "audio", Set.of("id", "link", "voice"), "document", Set.of("id", "link", "caption", "filename"), "sticker", Set.of("id", "link"));

  private MediaRules() {}

  static void check(JsonObject message, FakeFiles files) throws GraphError {
    String type = Parts.word(message, "type");
    if (!MEMBERS.containsKey(type)) return;
    JsonObject object = Parts.object(message, type);
    for (String member : object.keySet()) {
      if (!MEMBERS.get(type).contains(member)) throw new GraphError(GraphError.INVALID, "Unexpected key " + member + " on param " + type);
    }
    String id = Parts.word(object, "id");
    if (id.isEmpty() == Parts.word(object, "link").isEmpty()) throw new GraphError(GraphError.INVALID, type + " needs an id or a link");
    if (Parts.word(object, "caption").length() > LONGEST_CAPTION) throw new GraphError(GraphError.INVALID, "caption is too long");
    if (!id.isEmpty() && files.byId(id).filter(file -> file.type().equals(type)).isEmpty()) {
      throw new GraphError(GraphError.INVALID, "Param " + type + "['id'] is no file of that type");
    }
  }
}
