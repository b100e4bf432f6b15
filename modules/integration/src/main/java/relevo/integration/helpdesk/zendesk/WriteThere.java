package relevo.integration.helpdesk.zendesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import relevo.integration.helpdesk.Transcript;
import relevo.integration.vendor.Integration.Receipt;
import relevo.integration.vendor.NotDelivered;
import relevo.integration.vendor.VendorCalls.Reply;

/** Writes on a ticket there, each thing once: what is repeated looks into the ticket's history first, where our marks are. */
@ApplicationScoped
class WriteThere {

  private static final int MOST_CONFLICTS = 3;

  @Inject ZendeskApi api;
  @Inject OpenThere tickets;
  @Inject History history;

  /** What somebody said. {@code author} is null for us; {@code open} shows it to the customer there. */
  record Comment(String text, Long author, boolean open, List<String> uploads) {

    /** A word to the agents there alone. */
    static Comment note(String text) {
      return new Comment(text, null, false, List.of());
    }

    JsonObjectBuilder json() {
      JsonObjectBuilder json = NewTicket.comment(Transcript.cut(text, NewTicket.LARGEST_COMMENT), open, uploads);
      if (author != null) json.add("author_id", author);
      return json;
    }
  }

  /** @param mark what the update is known by in the ticket's history */
  Receipt comment(Line line, Linked linked, Comment comment, String mark) throws NotDelivered {
    if (line.isRepeated() && history.has(line, linked, mark)) return new Receipt(200, "ya estaba escrito", String.valueOf(linked.id()));
    JsonObjectBuilder ticket = NewTicket.JSON.createObjectBuilder().add("comment", comment.json()).add("metadata", NewTicket.JSON.createObjectBuilder().add("relevo", mark));
    Reply reply = api.put(line, linked.path(), NewTicket.JSON.createObjectBuilder().add("ticket", ticket));
    if (ZendeskApi.isClosed(reply) && line.delivery() != null) return followed(line, linked, comment, mark);
    api.good(reply);
    return Receipt.of(reply).called(String.valueOf(linked.id()));
  }

  private Receipt followed(Line line, Linked closed, Comment comment, String mark) throws NotDelivered {
    Linked next = tickets.follow(line, closed, comment.json());
    if (next.fresh()) return new Receipt(201, "sigue en el ticket " + next.id(), String.valueOf(next.id()));
    return comment(new Line(line.setup(), line.delivery(), 2), next, comment, mark);
  }

  /**
   * Changes a ticket that nobody else changes meanwhile.
   *
   * @param change what to change of it as it is now; empty if there is nothing to do
   */
  Receipt change(Line line, Linked linked, String mark, Function<ZendeskTicket, Optional<JsonObjectBuilder>> change) throws NotDelivered {
    Reply reply = null;
    for (int attempt = 0; attempt < MOST_CONFLICTS; attempt++) {
      ZendeskTicket theirs = ZendeskTicket.of(api.get(line, linked.path()).getJsonObject("ticket"));
      Optional<JsonObjectBuilder> asked = theirs.isClosed() ? Optional.empty() : change.apply(theirs);
      if (asked.isEmpty()) return Receipt.nothing();
      JsonObject ticket = asked.get().add("metadata", NewTicket.JSON.createObjectBuilder().add("relevo", mark)).add("safe_update", true)
          .add("updated_stamp", String.valueOf(theirs.updatedAt())).build();
      reply = api.put(line, linked.path(), NewTicket.JSON.createObjectBuilder().add("ticket", ticket));
      if (reply.isGood()) return Receipt.of(reply).called(String.valueOf(linked.id()));
      if (reply.status() != 409) break;
    }
    throw api.refused(reply);
  }
}
