package relevo.integration.helpdesk.zendesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import relevo.integration.helpdesk.Story;
import relevo.integration.vendor.Delivery;
import relevo.integration.vendor.Links;
import relevo.integration.vendor.NotDelivered;
import relevo.integration.vendor.VendorCalls.Reply;

/** The ticket there for one of ours: the one we know, the one that an unheard try has made, or a new one. Never two. */
@ApplicationScoped
class OpenThere {

  @Inject ZendeskApi api;
  @Inject ZendeskUsers users;
  @Inject Files files;
  @Inject Console console;
  @Inject Links links;

  Linked ensure(Line line, Story story) throws NotDelivered {
    Delivery delivery = line.delivery();
    UUID ticket = delivery.place().ticket();
    Optional<Linked> known = Linked.of(links, line.setup(), ticket);
    if (known.isPresent()) return known.get();
    boolean mayBeThere = line.isRepeated() || !delivery.event().equals("TicketOpened");
    Optional<ZendeskTicket> theirs = mayBeThere ? found(line, ticket) : Optional.empty();
    return theirs.isPresent() ? adopt(line, theirs.get()) : create(line, story);
  }

  /** The newest that carries our ticket's name. */
  private Optional<ZendeskTicket> found(Line line, UUID ticket) throws NotDelivered {
    JsonObject answer = api.get(line, "/tickets.json?external_id=" + ZendeskApi.quoted(NewTicket.externalId(ticket)));
    return ZendeskApi.objects(answer, "tickets").stream().map(ZendeskTicket::of).max(Comparator.comparingLong(ZendeskTicket::id));
  }

  private Linked adopt(Line line, ZendeskTicket theirs) throws NotDelivered {
    return keep(line, theirs, false);
  }

  private Linked keep(Line line, ZendeskTicket theirs, boolean fresh) throws NotDelivered {
    long us = users.us(line).id();
    long requester = theirs.requester() == null ? us : theirs.requester();
    Linked linked = new Linked(line.delivery().place().ticket(), theirs.id(), new Linked.Memory(requester, us, line.delivery().conversation()), fresh);
    linked.keep(links, line.setup());
    return linked;
  }

  private Linked create(Line line, Story story) throws NotDelivered {
    Delivery delivery = line.delivery();
    users.us(line);
    NewTicket ticket = new NewTicket(line.account(), delivery.place(), story, console.ticket(delivery.place().ticket()));
    long requester = users.requester(line, delivery.place(), story);
    List<String> uploads = files.uploads(line);
    JsonObjectBuilder json = ticket.json(requester, uploads, delivery.id().toString());
    return posted(line, json, NewTicket.externalId(delivery.place().ticket()));
  }

  private Linked posted(Line line, JsonObjectBuilder ticket, String key) throws NotDelivered {
    Reply reply = api.post(line, "/tickets.json", Map.of("Idempotency-Key", key), NewTicket.JSON.createObjectBuilder().add("ticket", ticket));
    if (isKnownKey(reply)) {
      // an earlier try with other words was heard: what it made will be found
      ZendeskTicket made = found(line, line.delivery().place().ticket()).orElseThrow(() -> NotDelivered.later("aún no encuentra el ticket que ya creó"));
      return keep(line, made, false);
    }
    return keep(line, ZendeskTicket.of(api.good(reply).getJsonObject("ticket")), true);
  }

  private static boolean isKnownKey(Reply reply) {
    return reply.status() == 400 && reply.json() instanceof JsonObject body && body.getString("error", "").equals("IdempotentRequestError");
  }

  /** What a closed ticket takes no more goes on in one that follows it: its first comment is the one that found it closed. */
  Linked follow(Line line, Linked closed, JsonObjectBuilder comment) throws NotDelivered {
    UUID ticket = closed.ticket();
    Optional<ZendeskTicket> newest = found(line, ticket).filter(theirs -> theirs.id() > closed.id());
    if (newest.isPresent()) return keep(line, newest.get(), false);
    JsonObjectBuilder json = NewTicket.JSON.createObjectBuilder().add("via_followup_source_id", closed.id()).add("external_id", NewTicket.externalId(ticket))
        .add("requester_id", closed.memory().requester()).add("comment", comment)
        .add("tags", NewTicket.JSON.createArrayBuilder().add("relevo").add("whatsapp")).add("metadata", NewTicket.JSON.createObjectBuilder().add("relevo", line.delivery().id().toString()));
    return posted(line, json, NewTicket.externalId(ticket) + ":" + closed.id());
  }
}
