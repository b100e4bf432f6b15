package relevo.sandbox.firsthour;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import relevo.sandbox.story.Desk;

/** The people of the demo's desk: their accounts, what they speak, and what they promise. */
final class Crew {

  /** So short that one customer waits too long, and the view of those has somebody in it. */
  private static final String PROMISES = "/api/v1/promises/facturacion";
  private static final int MINUTE = 1;

  private final Desk desk;
  private final String password;

  /** @param password with which all of them sign in; null: none does yet */
  Crew(Desk desk, String password) {
    this.desk = desk;
    this.password = password;
  }

  /** When the first of them got an account. */
  Optional<Instant> since() {
    Set<String> logins = Person.ALL.stream().map(Person::login).collect(Collectors.toSet());
    return accounts().stream().filter(account -> logins.contains(account.getString("login")))
        .map(account -> Instant.parse(account.getString("createdAt"))).min(Comparator.naturalOrder());
  }

  /** Whoever has an account already keeps it as it is. */
  void arrive() {
    Set<String> there = accounts().stream().map(account -> account.getString("login")).collect(Collectors.toSet());
    for (Person person : Person.ALL) {
      if (there.contains(person.login())) continue;
      desk.post("/api/v1/accounts", person.account(password));
      desk.put("/api/v1/agents/" + person.login(), person.abilities());
    }
    hurry();
  }

  /** What was begun in the hurry keeps the promise it began with; whatever comes later is promised what is shipped. */
  void calmDown() {
    JsonObject promised = desk.get(PROMISES);
    boolean ours = !promised.getBoolean("shipped") && promised.getJsonArray("promises").getValuesAs(JsonObject.class).stream()
        .anyMatch(each -> each.getString("priority").equals("urgente") && each.getInt("firstReplyMinutes", 0) == MINUTE);
    if (ours) desk.remove(PROMISES, promised.getString("version"));
  }

  private List<JsonObject> accounts() {
    return desk.get("/api/v1/accounts").getJsonArray("items").getValuesAs(JsonObject.class);
  }

  /** For the length of the story, so that somebody is late in it. What somebody has settled stays. */
  private void hurry() {
    JsonObject promised = desk.get(PROMISES);
    if (!promised.getBoolean("shipped")) return;
    JsonArrayBuilder promises = Json.createArrayBuilder();
    for (JsonObject promise : promised.getJsonArray("promises").getValuesAs(JsonObject.class)) promises.add(hurried(promise));
    desk.put(PROMISES, Json.createObjectBuilder().add("promises", promises).build(), promised.getString("version"));
  }

  private static JsonObject hurried(JsonObject promise) {
    if (!promise.getString("priority").equals("urgente")) return promise;
    JsonObjectBuilder hurried = Json.createObjectBuilder(promise);
    return hurried.add("firstReplyMinutes", MINUTE).build();
  }
}
