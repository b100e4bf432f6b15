package relevo.sandbox.zendesk;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** An update of a ticket as the events that Zendesk tells its subscribers: ids are texts there, states in capitals. */
final class Told {

  private static final String TYPE = "zen:event-type:ticket.";

  private Told() {}

  static List<JsonObject> of(Zendesk zendesk, FakeTicket ticket, Audit audit) {
    List<JsonObject> told = new ArrayList<>();
    audit.comment().ifPresent(comment -> told.add(event(ticket, audit, "comment_added", Said.JSON.createObjectBuilder().add("comment", comment(zendesk, comment)))));
    for (JsonObject change : audit.events()) {
      switch (change.getString("field_name", "")) {
        case "status" -> told.add(event(ticket, audit, "status_changed", change(change, true)));
        case "assignee_id" -> told.add(event(ticket, audit, "agent_assignment_changed", change(change, false)));
        default -> { }
      }
    }
    return told;
  }

  private static JsonObjectBuilder comment(Zendesk zendesk, JsonObject comment) {
    FakeUser author = zendesk.users().byId(comment.getJsonNumber("author_id").longValue()).orElse(zendesk.users().us());
    return Said.JSON.createObjectBuilder().add("id", comment.getJsonNumber("id").toString()).add("body", comment.getString("body"))
        .add("is_public", comment.getBoolean("public"))
        .add("author", Said.JSON.createObjectBuilder().add("id", String.valueOf(author.id())).add("is_staff", author.staff()).add("name", author.name()));
  }

  private static JsonObjectBuilder change(JsonObject change, boolean capitals) {
    JsonObjectBuilder json = Said.JSON.createObjectBuilder();
    FakeUser.add(json, "current", text(change, "value", capitals));
    FakeUser.add(json, "previous", text(change, "previous_value", capitals));
    return json;
  }

  private static String text(JsonObject change, String member, boolean capitals) {
    if (change.isNull(member)) return null;
    return capitals ? change.getString(member).toUpperCase(Locale.ROOT) : change.getString(member);
  }

  private static JsonObject event(FakeTicket ticket, Audit audit, String type, JsonObjectBuilder event) {
    JsonObjectBuilder detail = Said.JSON.createObjectBuilder().add("id", String.valueOf(ticket.id)).add("actor_id", String.valueOf(audit.author()));
    FakeUser.add(detail, "assignee_id", ticket.assignee == null ? null : ticket.assignee.toString());
    FakeUser.add(detail, "external_id", ticket.externalId);
    detail.add("status", ticket.status.toUpperCase(Locale.ROOT)).add("updated_at", ticket.updated.toString());
    return Said.JSON.createObjectBuilder().add("type", TYPE + type).add("account_id", 4242).add("id", UUID.randomUUID().toString())
        .add("time", audit.at().toString()).add("zendesk_event_version", "2022-11-06").add("subject", "zen:ticket:" + ticket.id)
        .add("detail", detail).add("event", event).build();
  }
}
