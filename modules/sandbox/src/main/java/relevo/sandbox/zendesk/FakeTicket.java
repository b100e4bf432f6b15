package relevo.sandbox.zendesk;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A ticket as Zendesk keeps it, with all that was ever done to it. Times are whole seconds. */
class FakeTicket {

  final long id;
  final String externalId;
  final String subject;
  final long requester;
  final Instant created;
  final Set<String> tags = new TreeSet<>();
  final Map<Long, JsonValue> fields = new TreeMap<>();
  final List<Audit> audits = new ArrayList<>();
  final Deque<Long> updates = new ArrayDeque<>();
  String type;
  String priority;
  String status = "new";
  Long assignee;
  Long followUpOf;
  Instant updated;

  FakeTicket(long id, JsonObject asked, long requester, Instant now) {
    this.id = id;
    this.externalId = asked.getString("external_id", null);
    this.subject = asked.getString("subject", null);
    this.requester = requester;
    this.created = now;
    this.updated = now;
  }

  JsonObjectBuilder json() {
    JsonObjectBuilder json = Said.JSON.createObjectBuilder().add("id", id).add("url", "https://demo.zendesk.com/api/v2/tickets/" + id + ".json");
    FakeUser.add(json, "external_id", externalId);
    FakeUser.add(json, "subject", subject);
    FakeUser.add(json, "type", type);
    FakeUser.add(json, "priority", priority);
    json.add("status", status).add("requester_id", requester);
    number(json, "assignee_id", assignee);
    number(json, "followup_source_id", followUpOf);
    JsonArrayBuilder theirTags = Said.JSON.createArrayBuilder();
    tags.forEach(theirTags::add);
    JsonArrayBuilder theirFields = Said.JSON.createArrayBuilder();
    fields.forEach((field, value) -> theirFields.add(Said.JSON.createObjectBuilder().add("id", field).add("value", value)));
    return json.add("tags", theirTags).add("custom_fields", theirFields).add("created_at", created.toString()).add("updated_at", updated.toString());
  }

  private static void number(JsonObjectBuilder json, String name, Long value) {
    if (value == null) json.addNull(name);
    else json.add(name, value);
  }

  boolean isClosed() {
    return status.equals("closed");
  }
}
