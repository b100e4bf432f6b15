package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The addresses for programs and operators. */
@ExtendWith(OnRunningDesk.class)
class ApiIT {

  /** How the server complains of a description that breaks OpenAPI's rules. */
  private static final String OPENAPI_REFUSED = "CWWKO1650E";

  private final RunningDesk desk;

  ApiIT(RunningDesk desk) {
    this.desk = desk;
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "/tickets", "/teams", "/conversations", "/rules", "/tickets/0193a5b0-7c10-7a51-9c8e-2f3b4d5e6f70", "/dead-letters", "/raw-events",
    "/raw-events/1", "", "/", "/nothing-of-the-kind", "/tickets/x/y/z"})
  void opens_to_nobody_without_the_token(String path) {
    desk.visitor().get("/api/v1" + path).then().statusCode(401)
        .header("WWW-Authenticate", "Bearer").contentType(startsWith("application/problem+json")).body("status", is(401));
    desk.visitor().header("Authorization", "Bearer " + desk.token() + "x").get("/api/v1" + path).then().statusCode(401);
  }

  @Test
  void numbers_every_answer_as_its_caller_does_or_by_itself() {
    desk.visitor().header("X-Request-Id", "consola-12345").get("/api/v1/tickets").then().statusCode(401).header("X-Request-Id", "consola-12345");
    assertThat(desk.visitor().header("X-Request-Id", "<b>").get("/api/v1/tickets").header("X-Request-Id")).matches("[0-9a-f-]{36}");
    assertThat(desk.admin().get("/teams").header("X-Request-Id")).matches("[0-9a-f-]{36}");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      GET  | /tickets?status=closed                                | 422 | status-unknown
      GET  | /tickets?limit=0                                      | 422 | limit-unknown
      GET  | /tickets?cursor=nonsense                              | 422 | cursor-unknown
      GET  | /tickets/0193a5b0-7c10-7a51-9c8e-2f3b4d5e6f70         | 404 | not-found
      GET  | /tickets/not-an-id                                    | 404 | not-found
      POST | /tickets/0193a5b0-7c10-7a51-9c8e-2f3b4d5e6f70/claim   | 404 | not-found
      POST | /tickets/0193a5b0-7c10-7a51-9c8e-2f3b4d5e6f70/resolve | 404 | not-found
      GET  | /conversations?limit=1000                             | 422 | limit
      GET  | /conversations/0193a5b0-7c10-7a51-9c8e-2f3b4d5e6f70   | 404 | not-found
      GET  | /conversations/none/decisions                         | 404 | not-found
      POST | /rules/validate                                       | 422 | no-files
      GET  | /rules/log?cursor=nonsense                            | 422 | bad-cursor
      GET  | /rules/releases/999999                                | 404 | not-found
      GET  | /rules/releases/1/diff/999999                         | 404 | not-found
      POST | /rules/releases/1/publish                             | 422 | comment
      POST | /rules/drafts                                         | 422 | draft-name
      GET  | /rules/drafts/0193a5b0-7c10-7a51-9c8e-2f3b4d5e6f70    | 404 | not-found
      POST | /rules/drafts/none/publish                            | 404 | not-found
      POST | /conversations/0193a5b0-7c10-7a51-9c8e-2f3b4d5e6f70/scenario | 404 | not-found
      """)
  void says_what_is_wrong_as_a_problem(String method, String path, int status, String code) {
    var request = method.equals("POST") ? desk.admin().body("{}") : desk.admin();
    request.request(method, path).then().statusCode(status).contentType(startsWith("application/problem+json"))
        .body("type", equalTo("urn:relevo:problem:" + code)).body("status", is(status)).body("title", not(equalTo("")));
  }

  @Test
  void lists_the_teams() {
    desk.admin().get("/teams").then().statusCode(200)
        .body("items.name", hasItems("mesa", "facturacion", "retenciones", "cuentas clave", "especialistas"));
  }

  @Test
  void shows_the_live_rules() {
    desk.admin().get("/rules").then().statusCode(200).body("folderOk", is(true)).body("release", hasKey("number"))
        .body("files.name", hasItem(startsWith("triggers/"))).body("files.state", everyItem(equalTo("live")));
  }

  @Test
  void checks_a_rule_file_before_it_is_saved() {
    String file = "rule \\\"x\\\" when Turno( disparates >= 3 ) then decision.escalate(\\\"mesa\\\"); end";
    desk.admin().body("{\"files\":[{\"name\":\"x.drl\",\"text\":\"" + file + "\"}]}").post("/rules/validate").then()
        .statusCode(200).body("ok", is(false)).body("problems[0].file", equalTo("x.drl")).body("problems[0].line", is(1));
  }

  @Test
  void reads_the_signals_of_a_sentence() {
    desk.admin().body("{\"text\":\"me cobraron dos veces, quiero un agente\"}").post("/signals").then().statusCode(200)
        .body("language", equalTo("es")).body("wantsHuman", is(true)).body("topic", equalTo("double_charge"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"started", "ready", "live"})
  void tells_its_health(String which) {
    desk.visitor().get("/health/" + which).then().statusCode(200).body("status", equalTo("UP")).body("checks.size()", not(is(0)));
  }

  @Test
  void waits_for_database_and_rules_before_it_is_ready() {
    desk.visitor().get("/health/ready").then().body("checks.name", hasItems("database", "rules"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"relevo_inbound_total", "relevo_outbox_age_seconds", "relevo_tickets_open", "relevo_decisions_total"})
  void counts_its_business(String metric) {
    new Meta(desk).messages(Meta.text(Meta.anybody(), Meta.newId(), "hola")).then().statusCode(200);
    Eventually.get(metric, () -> desk.visitor().get("/metrics").then().statusCode(200).extract().asString().lines()
        .filter(line -> line.startsWith(metric)).toList(), lines -> !lines.isEmpty());
  }

  @Test
  void keeps_no_figures_for_every_name_that_a_stranger_gives_it_nor_percentiles() {
    for (int i = 0; i < 20; i++) desk.visitor().header("Host", "stranger-" + i + ".example").get("/health/live").then().statusCode(200);
    desk.admin().get("/teams").then().statusCode(200);
    String figures = Eventually.get("the operation to be counted", () -> desk.visitor().get("/metrics").then().statusCode(200).extract().asString(),
        lines -> lines.contains("TeamsResource"));
    assertThat(figures).doesNotContain("stranger-").doesNotContain("quantile=");
  }

  @Test
  void describes_itself() {
    desk.visitor().accept("application/json").get("/openapi").then().statusCode(200).body("paths", hasKey("/api/v1/tickets"));
    desk.visitor().get("/openapi/ui/").then().statusCode(200);
    assertThat(desk.logs().lines().filter(line -> line.contains(OPENAPI_REFUSED))).isEmpty();
  }

  @Test
  void leads_to_the_test_phone() {
    desk.visitor().get("/sandbox").then().statusCode(302).header("Location", containsString("/sandbox/"));
  }
}
