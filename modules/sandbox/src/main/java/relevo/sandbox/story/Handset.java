package relevo.sandbox.story;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The customer's phone in a story: what it says, and the replies that no step has accounted for yet. */
final class Handset {

  private final Desk desk;
  private final String number;
  private final String name;
  private final Map<String, JsonObject> bubbles = new LinkedHashMap<>();
  private final List<JsonObject> unclaimed = new ArrayList<>();
  private long next;

  Handset(Desk desk, String number) {
    this(desk, number, "Ana");
  }

  Handset(Desk desk, String number, String name) {
    this.desk = desk;
    this.number = number;
    this.name = name;
    look();
    bubbles.clear();
    unclaimed.clear();
  }

  String number() {
    return number;
  }

  void write(String text) {
    write(text, 0);
  }

  /** Said so many minutes ago, it carries that time. */
  void write(String text, int minutesAgo) {
    look();
    unclaimed.clear();
    JsonObjectBuilder said = said().add("text", text);
    if (minutesAgo > 0) said.add("at", desk.now().minus(Duration.ofMinutes(minutesAgo)).toString());
    desk.post(path(), said.build());
  }

  /** False if nothing on the phone has this title. */
  boolean tap(String title) {
    look();
    for (JsonObject bubble : List.copyOf(bubbles.values()).reversed()) {
      for (JsonObject choice : choices(bubble)) {
        if (!Likeness.fits(title, choice.getString("title"))) continue;
        unclaimed.clear();
        desk.post(path(), said().add("replyTo", bubble.getString("id")).add("choice", Json.createObjectBuilder()
            .add("id", choice.getString("id")).add("title", choice.getString("title"))
            .add("list", bubble.containsKey("label"))).build());
        return true;
      }
    }
    return false;
  }

  /** Takes the first reply that fits off the list of those to be accounted for. */
  boolean has(String expected) {
    look();
    return unclaimed.stream().filter(reply -> Likeness.fits(expected, words(reply))).findFirst()
        .map(unclaimed::remove).orElse(false);
  }

  boolean silent() {
    look();
    return unclaimed.isEmpty();
  }

  String chat() {
    look();
    return bubbles.values().stream()
        .map(bubble -> (bubble.getString("from").equals("customer") ? "cliente: " : "  marca: ") + words(bubble))
        .collect(Collectors.joining("\n"));
  }

  private void look() {
    JsonObject seen = desk.get(path() + "?seen=true&after=" + next);
    next = seen.getJsonNumber("next").longValue();
    for (JsonObject bubble : seen.getJsonArray("items").getValuesAs(JsonObject.class)) {
      boolean fresh = bubbles.put(bubble.getString("id"), bubble) == null;
      if (fresh && bubble.getString("from").equals("business")) unclaimed.add(bubble);
    }
  }

  private String path() {
    return "/demo/phones/" + number + "/messages";
  }

  private JsonObjectBuilder said() {
    return Json.createObjectBuilder().add("name", name);
  }

  private static String words(JsonObject bubble) {
    return bubble.getString("text") + choices(bubble).stream()
        .map(choice -> "\n[" + choice.getString("title") + "]").collect(Collectors.joining());
  }

  private static List<JsonObject> choices(JsonObject bubble) {
    return bubble.containsKey("choices") ? bubble.getJsonArray("choices").getValuesAs(JsonObject.class) : List.of();
  }
}
