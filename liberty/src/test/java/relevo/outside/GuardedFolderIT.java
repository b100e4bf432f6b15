package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A file saved in the watched folder whose rules were tried, and would change too much. */
class GuardedFolderIT {

  private static final String FILE = "triggers/zarzuela.drl";
  private static final String RULE = """
      rule "la zarzuela"
        salience 90
      when
          Turno( texto contains "zarzuela" )
      then
          decision.escalate("mesa");
      end
      """;
  private static OwnRules rules;
  private static RunningDesk desk;

  @BeforeAll
  static void start() {
    Path data = OnRunningDesk.freshFolder();
    rules = OwnRules.in(data);
    desk = RunningDesk.start(data, Map.of("RELEVO_RULES_DIR", rules.folder().toString(), "RELEVO_GUARD_CONVERSATIONS", "1",
        "RELEVO_GUARD_RISE_POINTS", "100", "RELEVO_GUARD_FALL_POINTS", "100", "RELEVO_GUARD_RULES", "la zarzuela=1; *=50"));
  }

  @AfterAll
  static void stop() {
    if (desk != null) desk.close();
  }

  @Test
  void waits_in_a_draft_with_the_reason() {
    History history = new History(desk, Meta.anybody());
    new Meta(desk).messages(Meta.text(history.phone(), Meta.newId(), "me gusta la zarzuela")).then().statusCode(200);
    history.await("bot", message -> true);
    tryOut();
    long before = live();
    rules.save(FILE, RULE);
    String draft = Eventually.get("the folder's draft", GuardedFolderIT::drafts, ids -> !ids.isEmpty()).getFirst();
    desk.admin().get("/rules/drafts/" + draft).then().body("name", equalTo("carpeta de reglas"))
        .body("trouble", containsString("Por la regla «la zarzuela» pasarían 100,0 de cada 100 conversaciones más; se admite que cambie hasta 1,0."));
    desk.admin().body(Map.of("comment", "porque sí", "by", "ana")).post("/rules/drafts/" + draft + "/publish").then().statusCode(409)
        .body("type", equalTo("urn:relevo:problem:guard")).body("guard.excesses[0].kind", equalTo("rule"));
    assertThat(live()).isEqualTo(before);
    rules.save(FILE, RULE.replace("zarzuela\" )", "zarzuela\", tema == \"sales\" )"));
    Eventually.get("what nobody tried to go live", GuardedFolderIT::live, number -> number > before);
  }

  private static void tryOut() {
    Map<String, String> files = new TreeMap<>();
    desk.admin().get("/rules/releases/" + live()).jsonPath().<Map<String, String>>getList("files")
        .forEach(file -> files.put(file.get("name"), file.get("text")));
    files.put(FILE, RULE);
    String replay = desk.admin().body(RuleFiles.of(files)).post("/rules/replays").then().statusCode(202).extract().path("id");
    Eventually.get("the replay to end", () -> desk.admin().get("/rules/replays/" + replay).<String>path("state"), state -> state.equals("done"));
    desk.admin().get("/rules/replays/" + replay).then().body("report.guard.ok", is(false)).body("report.guard.points", is(100f))
        .body("report.guard.excesses.name", equalTo(List.of("la zarzuela")));
  }

  private static List<String> drafts() {
    return desk.admin().get("/rules/drafts").then().statusCode(200).extract().path("items.id");
  }

  private static long live() {
    return desk.admin().get("/rules").jsonPath().getLong("release.number");
  }
}
