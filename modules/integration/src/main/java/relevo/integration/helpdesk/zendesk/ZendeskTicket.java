package relevo.integration.helpdesk.zendesk;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;

/** What we look at in a ticket of Zendesk's; what nobody said is null. */
record ZendeskTicket(long id, String status, Long requester, Long assignee, Long followUpOf, String updatedAt) {

  static ZendeskTicket of(JsonObject json) {
    return new ZendeskTicket(json.getJsonNumber("id").longValue(), json.getString("status", "open"), number(json, "requester_id"), number(json, "assignee_id"),
        number(json, "followup_source_id"), json.getString("updated_at", null));
  }

  static Long number(JsonObject json, String name) {
    return json.get(name) instanceof JsonNumber number ? Long.valueOf(number.longValue()) : null;
  }

  boolean isClosed() {
    return status.equals("closed");
  }

  boolean isDone() {
    return isClosed() || status.equals("solved");
  }
}
