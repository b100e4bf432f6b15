package relevo.integration.alert.slack;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import relevo.integration.alert.Alert;
import relevo.integration.alert.Alert.State;
import relevo.integration.alert.Tongue;

/** A ticket as a message of Slack: who waits and why, and a button to take it as long as nobody has. */
final class SlackCard {

  static final String TAKE = "take";
  static final String OPEN = "open";
  static final String EVENT = "relevo_ticket";

  private static final int LONGEST_HEADER = 150;
  private static final int LONGEST_SECTION = 3_000;
  private static final int LONGEST_FIELD = 2_000;
  private static final int LONGEST_BUTTON = 75;
  private static final int LONGEST_LINK = 3_000;
  private static final int LONGEST_TEXT = 4_000;
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm 'UTC'").withZone(ZoneOffset.UTC);
  private static final JsonProvider JSON = JsonProvider.provider();

  private final Alert alert;
  private final Tongue words;

  private SlackCard(Alert alert) {
    this.alert = alert;
    words = alert.tongue();
  }

  /** @param delivery our own number of this message, by which it can be found again */
  static JsonObject message(Alert alert, String channel, String delivery) {
    SlackCard card = new SlackCard(alert);
    return card.body(channel).add("unfurl_links", false).add("unfurl_media", false)
        .add("metadata", JSON.createObjectBuilder().add("event_type", EVENT)
            .add("event_payload", JSON.createObjectBuilder().add("delivery", delivery).add("ticket", alert.ticket().ticket().toString())))
        .build();
  }

  /** What the message becomes. */
  static JsonObject update(Alert alert, String channel, String ts) {
    return new SlackCard(alert).body(channel).add("ts", ts).build();
  }

  private JsonObjectBuilder body(String channel) {
    return JSON.createObjectBuilder().add("channel", channel).add("text", summary()).add("blocks", blocks());
  }

  /** For notifications, and for whoever has the message read aloud. */
  private String summary() {
    return SlackText.plain(alert.customer() + " · " + alert.outcome() + " · " + alert.reason(), LONGEST_TEXT);
  }

  private JsonArrayBuilder blocks() {
    JsonArrayBuilder blocks = JSON.createArrayBuilder()
        .add(JSON.createObjectBuilder().add("type", "header").add("text", plain(words.title + ": " + alert.customer(), LONGEST_HEADER)));
    if (!alert.reason().isBlank()) {
      blocks.add(section("*" + words.reason + "*\n" + SlackText.escaped(alert.reason(), LONGEST_SECTION - 100)));
    }
    blocks.add(JSON.createObjectBuilder().add("type", "section").add("fields", fields()));
    if (alert.state() != State.WAITING) blocks.add(section("*" + SlackText.escaped(alert.outcome(), LONGEST_SECTION - 200) + "*" + when()));
    return blocks.add(JSON.createObjectBuilder().add("type", "actions").add("block_id", "ticket").add("elements", buttons()));
  }

  private JsonArrayBuilder fields() {
    return JSON.createArrayBuilder()
        .add(field(words.phone, alert.maskedPhone())).add(field(words.team, alert.ticket().team()))
        .add(field(words.tier, String.valueOf(alert.ticket().tier()))).add(field(words.priority, alert.priority()))
        .add(mark("*" + words.due + "*\n" + due())).add(field(words.language, alert.language()));
  }

  private String due() {
    return alert.ticket().dueAt() == null ? words.noDeadline : time(alert.ticket().dueAt(), "{date_short_pretty} {time}");
  }

  private String when() {
    Instant at = switch (alert.state()) {
      case TAKEN -> alert.ticket().takenAt();
      case RESOLVED, HANDED_BACK -> alert.ticket().resolvedAt();
      default -> null;
    };
    return at == null ? "" : " · " + time(at, "{time}");
  }

  /** Slack shows it in each reader's own time zone. */
  private static String time(Instant at, String form) {
    return "<!date^" + at.getEpochSecond() + "^" + form + "|" + CLOCK.format(at) + ">";
  }

  private JsonArrayBuilder buttons() {
    JsonArrayBuilder buttons = JSON.createArrayBuilder();
    if (alert.state() == State.WAITING) {
      buttons.add(button(words.take, TAKE).add("style", "primary").add("value", alert.ticket().ticket().toString()));
    }
    JsonObjectBuilder open = button(words.open, OPEN);
    if (alert.link().length() <= LONGEST_LINK) open.add("url", alert.link());
    return buttons.add(open);
  }

  private static JsonObjectBuilder button(String label, String action) {
    return JSON.createObjectBuilder().add("type", "button").add("action_id", action).add("text", plain(label, LONGEST_BUTTON));
  }

  private static JsonObjectBuilder field(String label, String value) {
    return mark("*" + label + "*\n" + SlackText.escaped(value == null || value.isBlank() ? "—" : value, LONGEST_FIELD - 100));
  }

  private static JsonObjectBuilder section(String marked) {
    return JSON.createObjectBuilder().add("type", "section").add("text", mark(marked));
  }

  private static JsonObjectBuilder mark(String marked) {
    return JSON.createObjectBuilder().add("type", "mrkdwn").add("text", marked);
  }

  private static JsonObjectBuilder plain(String text, int most) {
    return JSON.createObjectBuilder().add("type", "plain_text").add("text", SlackText.plain(text, most)).add("emoji", false);
  }
}
