package relevo.integration.alert.slack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import relevo.events.integration.TicketAsked.Standing;
import relevo.integration.alert.Alert;
import relevo.integration.alert.Alert.State;
import relevo.integration.alert.DeskAddress;
import relevo.integration.alert.Rooms;
import relevo.integration.alert.Tongue;
import relevo.integration.alert.slack.SlackAnswer.Meaning;
import relevo.integration.vendor.Delivery;
import relevo.integration.vendor.Integration.Receipt;
import relevo.integration.vendor.Links;
import relevo.integration.vendor.Links.Link;
import relevo.integration.vendor.NotDelivered;
import relevo.integration.vendor.Setup;

/** Keeps one card for each ticket in its team's channel, and each card true. */
@ApplicationScoped
class SlackCards {

  static final String CARD = "card";

  private static final String CALLED = "called";
  private static final Set<String> AGAIN = Set.of("TicketReleased", "TicketReopened", "CallBackDue");
  private static final String OVERDUE = "TicketOverdue";
  private static final int MOST_LOOKED_AT = 100;
  private static final JsonProvider JSON = JsonProvider.provider();

  @Inject SlackApi api;
  @Inject Links links;
  @Inject DeskAddress desk;

  Optional<SlackPost> of(Setup setup, UUID ticket) {
    return links.of(setup, CARD, ticket).map(SlackPost::of);
  }

  /** Whose card that message is. */
  Optional<UUID> ticket(Setup setup, String channel, String ts) {
    return links.byExternalId(setup, CARD, channel + " " + ts).map(Link::subject);
  }

  /** Puts the card there, or makes it what the ticket is now; of one that went to another team, both. */
  Receipt show(Setup setup, Delivery delivery, Standing now) throws NotDelivered {
    SlackPost kept = of(setup, now.ticket()).orElse(null);
    if (kept == null) return post(setup, delivery, now);
    Receipt changed = change(setup, delivery, alert(setup, now, kept.team()), kept);
    if (!kept.team().equals(now.team())) return post(setup, delivery, now);
    call(setup, delivery, alert(setup, now, kept.team()), kept);
    return changed;
  }

  private Receipt post(Setup setup, Delivery delivery, Standing now) throws NotDelivered {
    String room = Rooms.of(setup, now.team()).orElse(null);
    Alert alert = alert(setup, now, now.team());
    if (room == null || alert.state() == State.RESOLVED || alert.state() == State.HANDED_BACK) return Receipt.nothing();
    SlackPost earlier = delivery.attempt() > 1 ? lookUp(setup, delivery, room, now.team()) : null;
    SlackPost post = earlier == null ? posted(setup, delivery, alert, room) : earlier;
    links.keep(setup, CARD, new Link(now.ticket(), post.id(), now.team()));
    return new Receipt(200, null, post.id());
  }

  /** Where the bot may not write, in the channel for everything else. */
  private SlackPost posted(Setup setup, Delivery delivery, Alert alert, String room) throws NotDelivered {
    SlackAnswer answer = api.write(setup, delivery, "chat.postMessage", SlackCard.message(alert, room, delivery.id().toString()));
    String other = Rooms.fallback(setup).orElse(room);
    if (answer.meaning() == Meaning.CHANNEL && !other.equals(room)) {
      answer = api.write(setup, delivery, "chat.postMessage", SlackCard.message(alert, other, delivery.id().toString()));
      room = other;
    }
    SlackApi.demanded(answer);
    return new SlackPost(answer.body().getString("channel", room), answer.ts(), alert.team());
  }

  /** After a try of which nobody knows what came of it: Slack keeps our number. Where it may not be looked up, there may be a second card. */
  private SlackPost lookUp(Setup setup, Delivery delivery, String room, String team) throws NotDelivered {
    SlackAnswer answer = api.read(setup, delivery, "conversations.history", "channel=" + room + "&limit=" + MOST_LOOKED_AT + "&include_all_metadata=true");
    if (answer.meaning() != Meaning.DONE || !answer.body().containsKey("messages")) return null;
    for (JsonValue each : answer.body().getJsonArray("messages")) {
      if (each instanceof JsonObject message && delivery.id().toString().equals(number(message))) return new SlackPost(room, message.getString("ts"), team);
    }
    return null;
  }

  private static String number(JsonObject message) {
    if (!(message.get("metadata") instanceof JsonObject metadata) || !(metadata.get("event_payload") instanceof JsonObject payload)) return null;
    return payload.getString("delivery", null);
  }

  private Receipt change(Setup setup, Delivery delivery, Alert alert, SlackPost post) throws NotDelivered {
    SlackAnswer answer = api.write(setup, delivery, "chat.update", SlackCard.update(alert, post.channel(), post.ts()));
    if (!answer.isGone()) SlackApi.demanded(answer);
    return new Receipt(200, answer.error(), post.id());
  }

  /** A card that changes makes no sound; what people must hear is said below it, once. */
  private void call(Setup setup, Delivery delivery, Alert alert, SlackPost post) throws NotDelivered {
    String words = AGAIN.contains(delivery.event()) && alert.state() == State.WAITING ? alert.tongue().again
        : delivery.event().equals(OVERDUE) && alert.isOpen() ? alert.tongue().overdue : null;
    if (words == null || links.of(setup, CALLED, alert.ticket().ticket()).filter(link -> link.externalId().equals(delivery.id().toString())).isPresent()) return;
    SlackAnswer answer = api.write(setup, delivery, "chat.postMessage", JSON.createObjectBuilder().add("channel", post.channel())
        .add("thread_ts", post.ts()).add("reply_broadcast", true)
        .add("text", SlackText.escaped(words + ": " + alert.customer(), 1_000)).build());
    if (!answer.isGone()) SlackApi.demanded(answer);
    links.keep(setup, CALLED, new Link(alert.ticket().ticket(), delivery.id().toString(), null));
  }

  private Alert alert(Setup setup, Standing now, String team) {
    return new Alert(now, team, desk.ofTicket(now.ticket()), Tongue.of(setup));
  }
}
