package relevo.sandbox.story;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The agents of a story: their tickets of one customer, and what they do with them. */
final class Agents {

  private final Desk desk;
  private final String contact;

  Agents(Desk desk, String contact) {
    this.desk = desk;
    this.contact = contact;
  }

  Optional<JsonObject> newest() {
    return tickets("").stream().findFirst().map(ticket -> desk.get("/api/v1/tickets/" + ticket.getString("id")));
  }

  /** Ends what an earlier story of the same customer left behind. */
  void tidyUp() {
    for (JsonObject open : tickets("&status=open")) act(open, Map.of("claim", "ana"));
    for (JsonObject assigned : tickets("&status=assigned")) act(assigned, Map.of("resolve", "ordenado"));
  }

  void act(Map<String, Object> work) {
    act(newest().orElseThrow(() -> new IllegalStateException("No hay ningún ticket de este cliente.")), work);
  }

  private void act(JsonObject ticket, Map<String, Object> work) {
    String path = "/api/v1/tickets/" + ticket.getString("id");
    work.forEach((what, how) -> {
      switch (what) {
        case "claim" -> desk.post(path + "/claim", with("agent", how));
        case "text" -> desk.post(path + "/messages", with("text", how));
        case "note" -> desk.post(path + "/notes", object((Map<?, ?>) how));
        case "tags" -> desk.put(path + "/tags", Json.createObjectBuilder().add("tags", Json.createArrayBuilder(StoryReader.words(how))).build());
        case "snooze" -> desk.post(path + "/snooze", with("until", desk.now().plus(Duration.ofMinutes((Integer) how))));
        case "transfer" -> desk.post(path + "/transfer", object((Map<?, ?>) how));
        case "resolve" -> desk.post(path + "/resolve", closing(how));
        default -> throw new IllegalArgumentException(what);
      }
    });
  }

  private List<JsonObject> tickets(String filter) {
    return desk.get("/api/v1/tickets?contact=" + contact + filter).getJsonArray("items").getValuesAs(JsonObject.class);
  }

  private static JsonObject closing(Object how) {
    if (how instanceof Map<?, ?> closing) return object(closing);
    return how == null ? JsonValue.EMPTY_JSON_OBJECT : with("outcome", how);
  }

  private static JsonObject with(String name, Object value) {
    return Json.createObjectBuilder().add(name, String.valueOf(value)).build();
  }

  private static JsonObject object(Map<?, ?> members) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    members.forEach((name, value) -> {
      if (value instanceof Integer number) object.add(String.valueOf(name), number);
      else object.add(String.valueOf(name), String.valueOf(value));
    });
    return object.build();
  }
}
