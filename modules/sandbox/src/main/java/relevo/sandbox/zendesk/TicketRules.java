package relevo.sandbox.zendesk;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What Zendesk takes in a ticket and its comment; stricter than the vendor in one thing: a member that it does not know is an error. */
final class TicketRules {

  static final Set<Long> CUSTOM_FIELDS = Set.of(360_001L, 360_002L, 360_003L);

  private static final Set<String> MEMBERS = Set.of("subject", "comment", "requester", "requester_id", "external_id", "type", "priority", "status", "tags",
      "group_id", "assignee_id", "assignee_email", "custom_fields", "ticket_form_id", "brand_id", "metadata", "via_followup_source_id");
  private static final Set<String> UPDATE_MEMBERS = Set.of("subject", "comment", "type", "priority", "status", "tags", "additional_tags", "remove_tags",
      "group_id", "assignee_id", "assignee_email", "custom_fields", "metadata", "safe_update", "updated_stamp");
  private static final Set<String> COMMENT = Set.of("body", "html_body", "public", "author_id", "uploads");
  private static final Set<String> REQUESTER = Set.of("name", "email", "phone", "locale_id");
  private static final Set<String> TYPES = Set.of("problem", "incident", "question", "task");
  private static final Set<String> PRIORITIES = Set.of("urgent", "high", "normal", "low");
  private static final Set<String> STATUSES = Set.of("new", "open", "pending", "hold", "solved");
  private static final int LARGEST_COMMENT = 64 * 1024;
  private static final int LONGEST_SUBJECT = 150;

  private TicketRules() {}

  /** What is wrong with a new ticket; empty if nothing is. */
  static Optional<Said> fault(JsonObject ticket) {
    if (!MEMBERS.containsAll(ticket.keySet())) return wrong("base", "unknown member in " + ticket.keySet());
    if (!(ticket.get("comment") instanceof JsonObject)) return wrong("base", "Description: cannot be blank");
    if (!ticket.containsKey("requester") && !ticket.containsKey("requester_id")) return wrong("requester", "Requester: cannot be blank");
    if (ticket.get("requester") instanceof JsonObject asked && (!REQUESTER.containsAll(asked.keySet()) || asked.getString("name", "").isBlank())) {
      return wrong("requester", "Requester: Name: is too short (minimum one character)");
    }
    if (ticket.getString("subject", "").length() > LONGEST_SUBJECT) return wrong("subject", "Subject: is too long");
    return common(ticket);
  }

  /** What is wrong with an update; empty if nothing is. */
  static Optional<Said> updateFault(JsonObject ticket) {
    if (!UPDATE_MEMBERS.containsAll(ticket.keySet())) return wrong("base", "unknown member in " + ticket.keySet());
    boolean stamped = ticket.getString("updated_stamp", "").isBlank();
    if (ticket.getBoolean("safe_update", false) && stamped) return wrong("base", "updated_stamp is required with safe_update");
    return common(ticket);
  }

  private static Optional<Said> common(JsonObject ticket) {
    return Stream.of(comment(ticket), oneOf(ticket, "type", TYPES), oneOf(ticket, "priority", PRIORITIES), oneOf(ticket, "status", STATUSES),
        tags(ticket, "tags"), tags(ticket, "additional_tags"), tags(ticket, "remove_tags"), fields(ticket)).flatMap(Optional::stream).findFirst();
  }

  private static Optional<Said> comment(JsonObject ticket) {
    if (!ticket.containsKey("comment")) return Optional.empty();
    if (!(ticket.get("comment") instanceof JsonObject comment) || !COMMENT.containsAll(comment.keySet())) return wrong("comment", "Comment: is invalid");
    String body = comment.getString("body", comment.getString("html_body", ""));
    if (body.isBlank()) return wrong("comment", "Comment: cannot be blank");
    if (body.getBytes(StandardCharsets.UTF_8).length > LARGEST_COMMENT) return wrong("comment", "Comment: is too long (maximum is 65536 bytes)");
    return Optional.empty();
  }

  private static Optional<Said> oneOf(JsonObject ticket, String member, Set<String> allowed) {
    if (!ticket.containsKey(member) || allowed.contains(ticket.getString(member, ""))) return Optional.empty();
    return wrong(member, member + ": is not properly defined");
  }

  private static Optional<Said> tags(JsonObject ticket, String member) {
    if (!ticket.containsKey(member)) return Optional.empty();
    boolean good = ticket.get(member) instanceof JsonArray tags && tags.stream().allMatch(tag -> tag instanceof JsonString text && isTag(text.getString()));
    return good ? Optional.empty() : wrong(member, "Tags: contain special characters");
  }

  private static boolean isTag(String tag) {
    return tag.matches("[\\p{L}\\p{N}_/:.-]{1,255}") && tag.equals(tag.toLowerCase(java.util.Locale.ROOT));
  }

  private static Optional<Said> fields(JsonObject ticket) {
    if (!ticket.containsKey("custom_fields")) return Optional.empty();
    if (!(ticket.get("custom_fields") instanceof JsonArray fields)) return wrong("custom_fields", "custom_fields: is invalid");
    return fields.stream().allMatch(TicketRules::isField) ? Optional.empty() : wrong("custom_fields", "custom_fields: no such field");
  }

  private static boolean isField(JsonValue value) {
    return value instanceof JsonObject field && field.keySet().equals(Set.of("id", "value"))
        && field.get("id") instanceof JsonNumber id && CUSTOM_FIELDS.contains(id.longValue());
  }

  static List<String> texts(JsonObject object, String member) {
    return object.containsKey(member) ? object.getJsonArray(member).getValuesAs(JsonString.class).stream().map(JsonString::getString).toList() : List.of();
  }

  private static Optional<Said> wrong(String field, String why) {
    return Optional.of(Said.invalid(field, why));
  }
}
