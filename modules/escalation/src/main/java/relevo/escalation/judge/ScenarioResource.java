package relevo.escalation.judge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import relevo.escalation.scenario.Anonymous;
import relevo.escalation.scenario.ScenarioText;
import relevo.escalation.scenario.ScenarioText.Turn;
import relevo.kernel.JsonBody;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;
import relevo.permission.Role;

/** A chat is a test: makes a scenario of what was decided in a conversation, without saying whose it was. */
@Path("conversations/{conversation}/scenario")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Allowed(to = Role.ANALYST)
public class ScenarioResource {

  private static final int MOST_TURNS = 20;
  private static final int LONGEST_NAME = 200;
  private static final Map<String, String> PRIORITIES = Map.of("LOW", "baja", "NORMAL", "normal", "HIGH", "alta", "URGENT", "urgente");

  @Inject Decisions decisions;
  @Inject Confidences confidences;

  /** What to call it; {@code texts} true to have the words understood anew each time, instead of the facts as they were. */
  public record Wanted(String name, Boolean texts) {}

  /** A scenario, ready to be saved in a file or a draft. */
  public record Saved(String name, int turns, String yaml) {}

  /** The last turns, twenty at most. */
  @POST
  @Transactional
  public Saved save(@PathParam("conversation") String conversation, InputStream body) {
    Wanted wanted = JsonBody.read(body, Wanted.class);
    UUID id = id(conversation);
    List<StoredDecision> decided = decisions.of(id, Bookmark.START, MOST_TURNS).reversed();
    if (decided.isEmpty()) throw Refusal.missing("ninguna decisión de la conversación «" + conversation + "»");
    String name = name(wanted, decided.getLast());
    List<Turn> turns = decided.stream().map(ScenarioResource::turn).toList();
    return new Saved(name, turns.size(), ScenarioText.of(name, decided.getFirst().localTime(), turns, Boolean.TRUE.equals(wanted.texts()),
        new Anonymous(confidences.names(id), confidences.secrets(id))));
  }

  private static String name(Wanted wanted, StoredDecision last) {
    if (wanted.name() == null || wanted.name().isBlank()) return "una conversación del " + last.localTime().toLocalDate();
    if (wanted.name().length() > LONGEST_NAME) throw new Refusal(422, "name", "«name» admite " + LONGEST_NAME + " letras como mucho.");
    return wanted.name().strip();
  }

  private static Turn turn(StoredDecision decision) {
    return new Turn(CardJson.facts(decision.facts(), decision.localTime()).values(), expected(decision));
  }

  private static Map<String, Object> expected(StoredDecision decision) {
    JsonObject outcome = outcome(decision);
    Map<String, Object> expected = new LinkedHashMap<>();
    expected.put("team", outcome.getString("team", "ninguno"));
    List<String> because = texts(outcome, outcome.containsKey("team") ? "because" : "raisedBy");
    if (!because.isEmpty()) expected.put("because", because);
    if (outcome.containsKey("team")) expected.put("priority", PRIORITIES.get(outcome.getString("priority")));
    expected.put("tier", outcome.getInt("tier", 0));
    expected.put("alternative", outcome.getString("alternative", "ninguna"));
    expected.put("tags", texts(outcome, "tags"));
    return expected;
  }

  private static List<String> texts(JsonObject outcome, String key) {
    return outcome.getJsonArray(key).getValuesAs(JsonString::getString);
  }

  private static JsonObject outcome(StoredDecision decision) {
    try (JsonReader reader = Json.createReader(new StringReader(decision.outcome()))) {
      return reader.readObject();
    }
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw Refusal.missing("la conversación «" + text + "»");
    }
  }
}
