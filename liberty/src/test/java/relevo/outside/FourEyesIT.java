package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A desk where nobody publishes alone, over HTTP and through the watched folder. */
class FourEyesIT {

  private static final String FOLDER = "carpeta de reglas";
  private static final String FILE = "triggers/zarzuela.drl";
  private static final Duration LIVE_WITHIN = Duration.ofSeconds(2);
  private static OwnRules rules;
  private static RunningDesk desk;

  @BeforeAll
  static void start() {
    Path data = OnRunningDesk.freshFolder();
    rules = OwnRules.in(data);
    desk = RunningDesk.start(data, Map.of("RELEVO_FOUR_EYES", "true", "RELEVO_RULES_DIR", rules.folder().toString()));
  }

  @AfterAll
  static void stop() {
    if (desk != null) desk.close();
  }

  @Test
  void take_a_file_from_the_folder_to_customers_only_with_a_second_person() {
    long before = live();
    rules.save(FILE, rule("mesa"));
    String draft = Eventually.get("the folder's draft", FourEyesIT::folderDraft, ids -> !ids.isEmpty()).getFirst();
    assertThat(live()).isEqualTo(before);
    desk.admin().get("/rules").then().body("fourEyes", is(true)).body("files.find { it.name == '" + FILE + "' }.state", equalTo("pending"));
    desk.admin().get("/rules/drafts/" + draft).then().body("authors", hasItem(FOLDER)).body("files.name", hasItem(FILE));
    publish(draft, "bo").statusCode(409).body("type", equalTo("urn:relevo:problem:approval-missing"))
        .body("title", startsWith("Falta la aprobación de una segunda persona"));
    approve(draft, FOLDER).statusCode(409).body("title", equalTo("Aprobar corresponde a otra persona: " + FOLDER + " ha escrito en este borrador."));
    edit(draft, "ana", rule("facturacion"));
    approve(draft, "Ana").statusCode(409).contentType(startsWith("application/problem+json"))
        .body("type", equalTo("urn:relevo:problem:own-draft")).body("title", equalTo("Aprobar corresponde a otra persona: Ana ha escrito en este borrador."));
    approve(draft, "bo").statusCode(200).body("state", equalTo("approved")).body("approvedBy", equalTo("bo"));
    edit(draft, "ana", rule("retenciones"));
    publish(draft, "ana").statusCode(409).body("type", equalTo("urn:relevo:problem:approval-missing"));
    approve(draft, "bo").statusCode(200);
    long start = System.nanoTime();
    int release = publish(draft, "ana").statusCode(200).extract().path("release");
    Eventually.get("the release to decide", FourEyesIT::loaded, number -> number == release);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LIVE_WITHIN);
    desk.admin().get("/rules/releases/" + release).then().body("live", is(true)).body("approvedBy", equalTo("bo"))
        .body("authors", equalTo(FOLDER + ", ana"));
    desk.admin().get("/rules/log").then().body("items.action", hasItems("approved", "published", "created"));
    assertThat(folderDraft()).isEmpty();
    assertThat(decides("me gusta la zarzuela")).isEqualTo("retenciones");
  }

  @Test
  void hold_back_a_draft_with_a_date_that_nobody_approved() {
    String draft = desk.admin().body(Map.of("name", "sin prisa", "by", "ana")).post("/rules/drafts").then().statusCode(201).extract().path("id");
    desk.admin().body(Map.of("comment", "ya", "by", "ana", "at", "2100-01-01T00:00:00Z")).post("/rules/drafts/" + draft + "/publish").then()
        .statusCode(409).body("type", equalTo("urn:relevo:problem:approval-missing"));
    desk.admin().get("/rules/drafts/" + draft).then().body("state", equalTo("open")).body("dueAt", nullValue());
  }

  private static String rule(String team) {
    return "rule \"zarzuela\"\n  salience 90\nwhen\n    Turno( texto contains \"zarzuela\" )\nthen\n    decision.escalate(\"" + team + "\");\nend\n";
  }

  private static List<String> folderDraft() {
    return desk.admin().get("/rules/drafts").then().statusCode(200).extract().path("items.findAll { it.name == '" + FOLDER + "' }.id");
  }

  private static void edit(String draft, String by, String text) {
    desk.admin().contentType("text/plain; charset=utf-8").header("If-Match", tag(draft)).queryParam("by", by).body(text)
        .put("/rules/drafts/" + draft + "/files/" + FILE).then().statusCode(200);
  }

  private static ValidatableResponse approve(String draft, String by) {
    return desk.admin().header("If-Match", tag(draft)).body(Map.of("by", by)).post("/rules/drafts/" + draft + "/approve").then();
  }

  private static ValidatableResponse publish(String draft, String by) {
    return desk.admin().body(Map.of("comment", "porque sí", "by", by)).post("/rules/drafts/" + draft + "/publish").then();
  }

  private static String tag(String draft) {
    return desk.admin().get("/rules/drafts/" + draft).header("ETag");
  }

  private static long live() {
    return desk.admin().get("/rules").jsonPath().getLong("release.number");
  }

  private static long loaded() {
    return desk.visitor().get("/health/ready").jsonPath().getLong("checks.find { it.name == 'rules' }.data.release");
  }

  private static String decides(String text) {
    History history = new History(desk, Meta.anybody());
    new Meta(desk).messages(Meta.text(history.phone(), Meta.newId(), text)).then().statusCode(200);
    history.awaitText("customer", text);
    String address = "/conversations/" + history.conversation().orElseThrow() + "/decisions";
    return Eventually.get("the decision", () -> desk.admin().get(address).jsonPath().getString("items[0].outcome.team"), team -> team != null);
  }
}
