package relevo.integration.alert.teams;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import relevo.integration.alert.Alert;
import relevo.integration.alert.Alert.State;
import relevo.integration.alert.Tongue;

/**
 * A ticket as a card of Teams, no larger than a message may be: what is cut is the reason, never the link. A card cannot change, so
 * that of a ticket which somebody has taken is another one.
 */
final class TeamsCard {

  static final int LARGEST = 28 * 1024;

  private static final int LONGEST_REASON = 4_000;
  private static final int LONGEST_NAME = 200;
  private static final JsonProvider JSON = JsonProvider.provider();

  private final Alert alert;
  private final Tongue words;
  private final String takeLink;

  private TeamsCard(Alert alert, String takeLink) {
    this.alert = alert;
    words = alert.tongue();
    this.takeLink = takeLink;
  }

  /** @param takeLink by which one person may take the ticket, or null */
  static String message(Alert alert, String takeLink) {
    TeamsCard card = new TeamsCard(alert, takeLink);
    int letters = Math.min(LONGEST_REASON, alert.reason().codePointCount(0, alert.reason().length()));
    String text = card.text(letters);
    while (text.getBytes(StandardCharsets.UTF_8).length > LARGEST && letters > 0) {
      letters /= 2;
      text = card.text(letters);
    }
    return text;
  }

  /** To see that cards arrive. */
  static String greeting(String link) {
    return message(JSON.createArrayBuilder().add(line("Relevo está conectado con este canal. · Relevo is connected to this channel.")),
        JSON.createArrayBuilder().add(action("Relevo", link)));
  }

  private String text(int letters) {
    return message(body(letters), actions());
  }

  private static String message(JsonArrayBuilder body, JsonArrayBuilder actions) {
    JsonObject content = JSON.createObjectBuilder().add("$schema", "http://adaptivecards.io/schemas/adaptive-card.json").add("type", "AdaptiveCard")
        .add("version", "1.4").add("body", body).add("actions", actions)
        .add("msteams", JSON.createObjectBuilder().add("width", "Full")).build();
    return JSON.createObjectBuilder().add("type", "message").add("attachments", JSON.createArrayBuilder().add(JSON.createObjectBuilder()
        .add("contentType", "application/vnd.microsoft.card.adaptive").add("contentUrl", JsonValue.NULL).add("content", content))).build().toString();
  }

  private JsonArrayBuilder body(int letters) {
    JsonArrayBuilder body = JSON.createArrayBuilder().add(line(title()).add("weight", "Bolder").add("size", "Medium"));
    if (!alert.reason().isBlank()) body.add(line(reason(letters)));
    return body.add(JSON.createObjectBuilder().add("type", "FactSet").add("facts", facts()));
  }

  private String title() {
    String customer = TeamsText.escaped(TeamsText.cut(alert.customer(), LONGEST_NAME));
    return alert.state() == State.WAITING ? words.title + ": " + customer : customer + ": " + TeamsText.escaped(alert.outcome());
  }

  private String reason(int letters) {
    String cut = TeamsText.cut(alert.reason(), letters);
    return TeamsText.escaped(cut) + (cut.equals(alert.reason()) ? "" : " " + words.cutShort);
  }

  private JsonArrayBuilder facts() {
    JsonArrayBuilder facts = JSON.createArrayBuilder().add(fact(words.phone, alert.maskedPhone())).add(fact(words.team, alert.ticket().team()))
        .add(fact(words.tier, String.valueOf(alert.ticket().tier()))).add(fact(words.priority, alert.priority()))
        .add(fact(words.language, alert.language()));
    if (alert.state() != State.WAITING) return facts;
    Instant due = alert.ticket().dueAt();
    return facts.add(JSON.createObjectBuilder().add("title", words.due).add("value", due == null ? words.noDeadline : moment(due)));
  }

  /** Teams shows it in each reader's own time zone. */
  private static String moment(Instant at) {
    Instant second = at.truncatedTo(ChronoUnit.SECONDS);
    return "{{DATE(" + second + ",SHORT)}} {{TIME(" + second + ")}}";
  }

  private static JsonObjectBuilder fact(String title, String value) {
    return JSON.createObjectBuilder().add("title", title).add("value", TeamsText.escaped(TeamsText.cut(value, LONGEST_NAME)));
  }

  private static JsonObjectBuilder line(String text) {
    return JSON.createObjectBuilder().add("type", "TextBlock").add("text", text).add("wrap", true);
  }

  private JsonArrayBuilder actions() {
    JsonArrayBuilder actions = JSON.createArrayBuilder();
    if (takeLink != null) actions.add(action(words.take, takeLink));
    return actions.add(action(words.open, alert.link()));
  }

  private static JsonObjectBuilder action(String title, String url) {
    return JSON.createObjectBuilder().add("type", "Action.OpenUrl").add("title", title).add("url", url);
  }
}
