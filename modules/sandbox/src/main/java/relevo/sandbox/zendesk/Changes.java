package relevo.sandbox.zendesk;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/** Carries one request out on a ticket, and notes each change as Zendesk's history does. */
final class Changes {

  private final Zendesk zendesk;
  private final FakeTicket ticket;
  private final JsonObject asked;
  private final long by;
  private final List<JsonObject> events = new ArrayList<>();

  Changes(Zendesk zendesk, FakeTicket ticket, JsonObject asked, long by) {
    this.zendesk = zendesk;
    this.ticket = ticket;
    this.asked = asked;
    this.by = by;
  }

  Audit apply(long audit) {
    ticket.updated = zendesk.now();
    if (asked.get("comment") instanceof JsonObject comment) comment(comment);
    if (asked.containsKey("priority")) changed("priority", ticket.priority, ticket.priority = asked.getString("priority"));
    if (asked.containsKey("type")) ticket.type = asked.getString("type");
    assignee();
    status();
    tags();
    if (asked.containsKey("custom_fields")) {
      asked.getJsonArray("custom_fields").getValuesAs(JsonObject.class)
          .forEach(field -> ticket.fields.put(field.getJsonNumber("id").longValue(), field.get("value")));
    }
    JsonObject custom = asked.get("metadata") instanceof JsonObject given ? given : JsonValue.EMPTY_JSON_OBJECT;
    return new Audit(audit, ticket.id, by, zendesk.now(), custom, List.copyOf(events));
  }

  private void comment(JsonObject comment) {
    long author = comment.get("author_id") instanceof JsonNumber given ? given.longValue() : by;
    JsonArrayBuilder files = Said.JSON.createArrayBuilder();
    TicketRules.texts(comment, "uploads").forEach(token -> files.add(zendesk.uploads().take(token)));
    String body = comment.getString("body", comment.getString("html_body", ""));
    events.add(Said.JSON.createObjectBuilder().add("id", zendesk.nextId()).add("type", "Comment").add("author_id", author).add("body", body)
        .add("plain_body", body).add("public", comment.getBoolean("public", true)).add("attachments", files).build());
    boolean customers = author == ticket.requester;
    if (customers && !ticket.status.equals("new") && !asked.containsKey("status")) changed("status", ticket.status, ticket.status = "open");
  }

  private void assignee() {
    Long next = ticket.assignee;
    if (asked.containsKey("assignee_id")) next = asked.get("assignee_id") instanceof JsonNumber id ? Long.valueOf(id.longValue()) : null;
    if (asked.containsKey("assignee_email")) next = zendesk.users().byEmail(asked.getString("assignee_email")).orElseThrow().id();
    if (Objects.equals(next, ticket.assignee)) return;
    changed("assignee_id", text(ticket.assignee), text(next));
    ticket.assignee = next;
    if (next != null && ticket.status.equals("new")) changed("status", ticket.status, ticket.status = "open");
  }

  private void status() {
    if (!asked.containsKey("status")) return;
    String next = asked.getString("status");
    if (!next.equals(ticket.status)) changed("status", ticket.status, ticket.status = next);
  }

  private void tags() {
    if (asked.containsKey("tags")) {
      ticket.tags.clear();
      ticket.tags.addAll(TicketRules.texts(asked, "tags"));
    }
    ticket.tags.addAll(TicketRules.texts(asked, "additional_tags"));
    ticket.tags.removeAll(new HashSet<>(TicketRules.texts(asked, "remove_tags")));
  }

  private static String text(Long number) {
    return number == null ? null : number.toString();
  }

  private void changed(String field, String from, String to) {
    JsonObjectBuilder event = Said.JSON.createObjectBuilder().add("id", zendesk.nextId()).add("type", "Change").add("field_name", field);
    FakeUser.add(event, "value", to);
    FakeUser.add(event, "previous_value", from);
    events.add(event.build());
  }
}
