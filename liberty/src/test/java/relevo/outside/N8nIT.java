package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the workflows for n8n ask of the desk, it has: addresses, events, facts, and rules that use them. */
@ExtendWith(OnRunningDesk.class)
class N8nIT {

  private static final Path FOLDER = Path.of("../docs/n8n");
  private static final List<String> WORKFLOWS = List.of("voz-a-dato", "imagen-a-dato", "animo-a-dato");

  private final RunningDesk desk;

  N8nIT(RunningDesk desk) {
    this.desk = desk;
  }

  private static String text(String workflow) throws IOException {
    return Files.readString(FOLDER.resolve(workflow + ".json"));
  }

  /** Of the requests that a workflow makes of the desk: such as {@code get /api/v1/files/{}}. */
  private static List<String> asked(String workflow) throws IOException {
    try (var reader = Json.createReader(new StringReader(text(workflow)))) {
      return reader.readObject().getJsonArray("nodes").getValuesAs(JsonObject.class).stream().map(node -> node.getJsonObject("parameters"))
          .filter(node -> node.getString("url", "").contains("relevoUrl")).map(node -> node.getString("method").toLowerCase() + " "
              + node.getString("url").replaceFirst("^=\\{\\{[^}]*}}", "").replaceAll("\\{\\{[^}]*}}", "{}")).toList();
    }
  }

  @Test
  void asks_for_what_the_api_has() throws IOException {
    Map<String, Map<String, Object>> paths = desk.visitor().accept("application/json").get("/openapi").then().statusCode(200).extract().path("paths");
    Set<String> known = paths.entrySet().stream().flatMap(path -> path.getValue().keySet().stream()
        .map(method -> method + " " + path.getKey().replaceAll("\\{[^}]*}", "{}"))).collect(Collectors.toSet());
    for (String workflow : WORKFLOWS) assertThat(asked(workflow)).isNotEmpty().allMatch(known::contains);
  }

  @Test
  void subscribes_to_events_that_there_are() throws IOException {
    for (String workflow : WORKFLOWS) {
      String event = Pattern.compile("event\\.type === '(\\w+)'").matcher(text(workflow)).results().findFirst().orElseThrow().group(1);
      desk.admin().body(Map.of("kind", "webhook", "on", false, "settings", Map.of("url", "https://n8n.example.com/webhook/x", "events", event)))
          .put("/integrations/" + workflow).then().statusCode(201);
      desk.admin().header("If-Match", "*").delete("/integrations/" + workflow).then().statusCode(204);
    }
  }

  @Test
  void writes_facts_that_a_profile_takes_twice_as_once() throws IOException {
    String phone = Meta.anybody();
    new Meta(desk).messages(Meta.text(phone, Meta.newId(), "hola")).then().statusCode(200);
    History history = new History(desk, phone);
    String id = Eventually.get("a conversation", history::conversation, Optional::isPresent).orElseThrow();
    String contact = desk.admin().get("/conversations/" + id).jsonPath().getString("contact");
    for (String workflow : WORKFLOWS) {
      List<String> facts = Pattern.compile("name: '(\\w+)'").matcher(text(workflow)).results().map(found -> found.group(1)).distinct().toList();
      assertThat(facts).isNotEmpty();
      for (String fact : facts) {
        for (int time = 0; time < 2; time++) desk.admin().body(Map.of("value", "x")).put("/contacts/" + contact + "/attributes/" + fact).then().statusCode(200);
        desk.admin().get("/contacts/" + contact + "/profile").then().body("attributes.findAll { it.name == '" + fact + "' }.size()", equalTo(1));
      }
    }
  }

  @Test
  void is_used_by_rules_that_hold() throws IOException {
    String guide = Files.readString(FOLDER.resolve("README.md"));
    String rules = Pattern.compile("```drl\\n(.*?)```", Pattern.DOTALL).matcher(guide).results().findFirst().orElseThrow().group(1);
    desk.admin().body(RuleFiles.of(Map.of("triggers/n8n.drl", rules))).post("/rules/validate").then().statusCode(200).body("ok", is(true));
  }
}
