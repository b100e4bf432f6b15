package relevo.integration.helpdesk.zendesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import relevo.integration.helpdesk.zendesk.Deed.Sort;
import relevo.integration.helpdesk.zendesk.ZendeskUsers.User;
import relevo.integration.vendor.NotDelivered;

/** What agents did to a ticket there, in order: never what we or the customer did. */
@ApplicationScoped
class ReadThere {

  private static final String ASSIGNEE = "assignee_id";

  @Inject ZendeskApi api;
  @Inject ZendeskUsers users;
  @Inject History history;

  List<Deed> deeds(Line line, Linked linked) throws NotDelivered {
    ZendeskTicket theirs = ZendeskTicket.of(api.get(line, linked.path()).getJsonObject("ticket"));
    List<Deed> deeds = new ArrayList<>();
    Deed assigned = null;
    Deed solved = null;
    Set<String> over = over(line);
    for (JsonObject audit : history.of(line, linked)) {
      for (JsonObject event : ZendeskApi.objects(audit, "events")) {
        Long author = ZendeskTicket.number(event, "author_id") == null ? ZendeskTicket.number(audit, "author_id") : ZendeskTicket.number(event, "author_id");
        if (author == null || isOurs(author, linked)) continue;
        if (event.getString("type", "").equals("Comment")) reply(line, event, author).ifPresent(deeds::add);
        if (isChange(event, ASSIGNEE)) assigned = assigned(line, event);
        if (isChange(event, "status")) solved = over.contains(text(event, "value")) ? done(line, event, author) : null;
      }
    }
    if (assigned != null && theirs.assignee() != null) deeds.add(assigned);
    if (solved != null && over.contains(theirs.status())) deeds.add(solved);
    return deeds;
  }

  private static Set<String> over(Line line) {
    boolean early = line.setup().setting(ZendeskAccount.RESOLVED_WHEN).filter("pending"::equals).isPresent();
    return early ? Set.of("pending", "solved", "closed") : Set.of("solved", "closed");
  }

  private static boolean isOurs(long author, Linked linked) {
    return author == linked.memory().us() || author == linked.memory().requester();
  }

  private Optional<Deed> reply(Line line, JsonObject comment, long author) throws NotDelivered {
    if (!comment.getBoolean("public", false)) return Optional.empty();
    Optional<User> agent = users.numbered(line, author).filter(User::staff);
    return agent.map(user -> new Deed(Sort.REPLY, comment.getJsonNumber("id").toString(), user.email(), comment.getString("plain_body", comment.getString("body", "")),
        ZendeskApi.objects(comment, "attachments").size()));
  }

  /** Null if it was taken from somebody and given to nobody. */
  private Deed assigned(Line line, JsonObject change) throws NotDelivered {
    String id = text(change, "value");
    if (id == null || !id.matches("[0-9]{1,18}")) return null;
    Optional<User> agent = users.numbered(line, Long.parseLong(id));
    return agent.map(User::email).map(email -> new Deed(Sort.ASSIGN, "change " + change.getJsonNumber("id"), email, null, 0)).orElse(null);
  }

  private Deed done(Line line, JsonObject change, long author) throws NotDelivered {
    return new Deed(Sort.SOLVE, "change " + change.getJsonNumber("id"), users.numbered(line, author).map(User::email).orElse(null), null, 0);
  }

  private static boolean isChange(JsonObject event, String field) {
    return event.getString("type", "").equals("Change") && event.getString("field_name", "").equals(field);
  }

  private static String text(JsonObject event, String member) {
    if (event.get(member) instanceof JsonString string) return string.getString();
    Long number = ZendeskTicket.number(event, member);
    return number == null ? null : number.toString();
  }
}
