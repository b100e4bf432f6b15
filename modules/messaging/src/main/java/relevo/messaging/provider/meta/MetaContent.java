package relevo.messaging.provider.meta;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import relevo.events.Content;
import relevo.events.Content.Choice;

/** A message's content in Meta's JSON, to and fro. */
class MetaContent {

  private MetaContent() {}

  static Content read(JsonObject message) {
    String type = MetaJson.text(message, "type");
    if (type == null) type = message.keySet().stream().filter(MetaContent::isTypeName).findFirst().orElse("unknown");
    JsonObject object = MetaJson.object(message, type);
    return switch (type) {
      case "text" -> text(object);
      case "interactive" -> interactive(object);
      case "button" -> button(object);
      default -> Content.other(type, MetaJson.text(object, "caption"));
    };
  }

  private static boolean isTypeName(String member) {
    return member.equals("text") || member.equals("interactive") || member.equals("button");
  }

  private static Content text(JsonObject text) {
    String body = MetaJson.text(text, "body");
    return body == null ? Content.other("text", null) : Content.text(body);
  }

  private static Content interactive(JsonObject interactive) {
    String type = MetaJson.text(interactive, "type");
    if (!"button_reply".equals(type) && !"list_reply".equals(type)) return Content.other("interactive", null);
    JsonObject reply = MetaJson.object(interactive, type);
    return Content.chosen(MetaJson.text(reply, "id"), MetaJson.text(reply, "title"));
  }

  private static Content button(JsonObject button) {
    String text = MetaJson.text(button, "text");
    String payload = MetaJson.text(button, "payload");
    return Content.chosen(payload == null ? text : payload, text);
  }

  /** Adds {@code type} and the type's own object. */
  static void write(Content content, JsonObjectBuilder message) {
    switch (content.kind()) {
      case BUTTONS -> message.add("type", "interactive").add("interactive", MetaJson.BUILDERS.createObjectBuilder()
          .add("type", "button").add("body", body(content)).add("action", buttons(content)));
      case LIST -> message.add("type", "interactive").add("interactive", MetaJson.BUILDERS.createObjectBuilder()
          .add("type", "list").add("body", body(content)).add("action", list(content)));
      default -> message.add("type", "text")
          .add("text", MetaJson.BUILDERS.createObjectBuilder().add("body", content.text()).add("preview_url", false));
    }
  }

  private static JsonObjectBuilder body(Content content) {
    return MetaJson.BUILDERS.createObjectBuilder().add("text", content.text());
  }

  private static JsonObjectBuilder buttons(Content content) {
    JsonArrayBuilder buttons = MetaJson.BUILDERS.createArrayBuilder();
    for (Choice choice : content.choices()) {
      buttons.add(MetaJson.BUILDERS.createObjectBuilder().add("type", "reply").add("reply", named(choice)));
    }
    return MetaJson.BUILDERS.createObjectBuilder().add("buttons", buttons);
  }

  private static JsonObjectBuilder list(Content content) {
    JsonArrayBuilder rows = MetaJson.BUILDERS.createArrayBuilder();
    for (Choice choice : content.choices()) {
      JsonObjectBuilder row = named(choice);
      if (choice.description() != null) row.add("description", choice.description());
      rows.add(row);
    }
    return MetaJson.BUILDERS.createObjectBuilder()
        .add("button", content.label())
        .add("sections", MetaJson.BUILDERS.createArrayBuilder().add(MetaJson.BUILDERS.createObjectBuilder().add("rows", rows)));
  }

  private static JsonObjectBuilder named(Choice choice) {
    return MetaJson.BUILDERS.createObjectBuilder().add("id", choice.id()).add("title", choice.title());
  }
}
