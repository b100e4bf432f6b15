package relevo.integration.alert.slack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.spi.JsonProvider;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import relevo.events.integration.NotesAsked.Said;
import relevo.integration.vendor.Delivery;
import relevo.integration.vendor.Integration.Receipt;
import relevo.integration.vendor.Links;
import relevo.integration.vendor.Links.Link;
import relevo.integration.vendor.NotDelivered;
import relevo.integration.vendor.Setup;

/** Says below a card what colleagues note on its ticket, but for what came from there. */
@ApplicationScoped
class SlackNotes {

  private static final String LAST = "note";
  private static final String HEARD = "heard";
  private static final String REFUSED = "refused";
  private static final int LONGEST = 3_900;
  private static final JsonProvider JSON = JsonProvider.provider();

  @Inject SlackApi api;
  @Inject SlackCards cards;
  @Inject Links links;

  /** The last note that Slack knows; null if it knows none. */
  UUID last(Setup setup, UUID ticket) {
    return links.of(setup, LAST, ticket).map(link -> UUID.fromString(link.externalId())).orElse(null);
  }

  /** Why the desk did not keep what this event says; empty as long as it has not been asked. */
  Optional<String> refused(Setup setup, String event) {
    return links.of(setup, REFUSED, named(event)).map(Link::extra);
  }

  /** Remembers it beyond the transaction, which cannot end well any more. @return what undoes that one */
  NoteRefused refuse(Setup setup, String event, String code) {
    links.keep(setup, REFUSED, new Link(named(event), event, code));
    return new NoteRefused(event, code);
  }

  /** It came from there, and need not come back. */
  void heard(Setup setup, UUID ticket, UUID note) {
    links.keep(setup, HEARD, new Link(note, ticket.toString(), null));
  }

  /** One after the other: after a failure those that are there already are not said again. */
  Receipt mirror(Setup setup, Delivery delivery, UUID ticket, List<Said> notes) throws NotDelivered {
    Optional<SlackPost> card = cards.of(setup, ticket);
    if (card.isEmpty()) return Receipt.nothing();
    for (Said note : notes) {
      if (links.of(setup, HEARD, note.id()).isEmpty()) say(setup, delivery, card.get(), note);
      links.keep(setup, LAST, new Link(ticket, note.id().toString(), null));
    }
    return new Receipt(200, null, card.get().id());
  }

  private void say(Setup setup, Delivery delivery, SlackPost card, Said note) throws NotDelivered {
    String words = "*" + SlackText.escaped(note.name(), 80) + "*\n" + SlackText.escaped(note.text(), LONGEST - 500);
    SlackAnswer answer = api.write(setup, delivery, "chat.postMessage", JSON.createObjectBuilder().add("channel", card.channel()).add("thread_ts", card.ts())
        .add("text", words).add("unfurl_links", false).add("metadata", JSON.createObjectBuilder().add("event_type", "relevo_note")
            .add("event_payload", JSON.createObjectBuilder().add("note", note.id().toString()))).build());
    if (!answer.isGone()) SlackApi.demanded(answer);
  }

  private static UUID named(String event) {
    return UUID.nameUUIDFromBytes(("slack " + event).getBytes(StandardCharsets.UTF_8));
  }
}
