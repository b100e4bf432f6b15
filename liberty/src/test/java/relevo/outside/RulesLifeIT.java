package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An analyst takes rules from a draft to customers and back, over the API. */
@ExtendWith(OnRunningDesk.class)
class RulesLifeIT {

  private static final Duration LIVE_WITHIN = Duration.ofSeconds(2);
  private static final String FILE = "triggers/duplicada.drl";
  private static final String RULE = """
      // Quien recibe dos veces la misma factura habla con Facturación.
      rule "factura duplicada"
        salience 70
      when
          Turno( texto matches "(?i).*factura duplicada.*" )
      then
          decision.escalate("facturacion");
          decision.priority("urgente");
      end
      """;
  private static final String SCENARIO = """
      - name: la factura duplicada va a facturación
        text: tengo una factura duplicada
        team: facturacion
        because: [factura duplicada]
        priority: urgente
      - name: un saludo se queda con el bot
        chat:
          - text: hola
            team: ninguno
      """;

  private final RunningDesk desk;
  private long before;

  RulesLifeIT(RunningDesk desk) {
    this.desk = desk;
  }

  @BeforeEach
  void remember() {
    before = live();
  }

  /** And waits until the desk decides by it: whoever comes next counts on that. */
  @AfterEach
  void goBack() {
    if (live() != before) desk.admin().body(Map.of("comment", "fin de la prueba")).post("/rules/releases/" + before + "/publish");
    Eventually.get("the earlier release to decide", () -> loaded(), number -> number == before);
  }

  @Test
  void take_a_draft_to_customers_in_two_seconds_and_back() {
    String draft = draft("factura duplicada");
    write(draft, FILE, RULE);
    write(draft, FILE.replace(".drl", ".yaml"), SCENARIO);
    desk.admin().post("/rules/drafts/" + draft + "/validate").then().statusCode(200).body("ok", is(true), "problems", hasSize(0));
    desk.admin().post("/rules/drafts/" + draft + "/test").then().statusCode(200).body("ok", is(true), "failed", is(0));
    desk.admin().get("/rules/drafts/" + draft + "/compare/" + before).then().statusCode(200)
        .body("added.rule", equalTo(List.of("factura duplicada")), "changed", hasSize(0), "moved", hasSize(0));
    String nothing = "{\"since\":\"2100-01-01T00:00:00Z\"}";
    String trial = desk.admin().body(nothing).post("/rules/drafts/" + draft + "/replay").then().statusCode(202).extract().path("id");
    Eventually.get("the draft's replay to end", () -> desk.admin().get("/rules/drafts/" + draft).<String>path("trial.state"),
        state -> state.equals("done"));
    long start = System.nanoTime();
    int release = publish(draft).then().statusCode(200).extract().path("release");
    Eventually.get("the release to decide", () -> loaded(), number -> number == release);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LIVE_WITHIN);
    assertThat(decided("tengo una factura duplicada").jsonPath().getString("items[0].outcome.team")).isEqualTo("facturacion");
    desk.admin().get("/rules").then().body("release.number", is(release), "release.by", equalTo("ana"),
        "release.comment", equalTo("porque sí"));
    desk.admin().get("/rules/releases/" + before + "/diff/" + release).then().statusCode(200)
        .body("added[0].after", startsWith("rule \"factura duplicada\""), "files.added", hasSize(2));
    desk.admin().body(Map.of("comment", "molesta", "by", "bo")).post("/rules/releases/" + before + "/publish").then()
        .statusCode(200).body("live", is(true));
    Eventually.get("the earlier release to decide", () -> loaded(), number -> number == before);
    desk.admin().get("/rules/log").then().body("items[0].action", equalTo("rolled_back"), "items[0].by", equalTo("bo"),
        "items.action", hasItems("published", "changed", "created"));
    assertThat(new Sql(desk).run("select body ->> 'comment' from kernel.journal where event = 'ReleasePublished' order by id desc limit 1"))
        .containsExactly("molesta");
    desk.admin().get("/rules/releases/" + release).then().body("live", is(false), "evidence.scenarios", notNullValue(), "evidence.trial.id", equalTo(trial),
        "files.name", hasItem(FILE));
  }

  @Test
  void are_stopped_by_a_scenario_that_does_not_come_true() {
    String draft = draft("mal probado");
    write(draft, FILE.replace(".drl", ".yaml"), SCENARIO);
    desk.admin().post("/rules/drafts/" + draft + "/test").then().statusCode(200).body("ok", is(false), "failed", is(1),
        "problems[0].line", is(1), "problems[0].message", containsString("se esperaba por «factura duplicada» y los motivos fueron"));
    publish(draft).then().statusCode(422).contentType(startsWith("application/problem+json"))
        .body("type", equalTo("urn:relevo:problem:rules-refused"), "problems", hasSize(1),
            "title", containsString("El escenario «la factura duplicada va a facturación»"));
    assertThat(live()).isEqualTo(before);
    throwAway(draft);
  }

  @Test
  void are_never_overwritten_unseen() {
    Response begun = desk.admin().body(Map.of("name", "a dos manos")).post("/rules/drafts");
    String draft = begun.then().statusCode(201).extract().path("id");
    String read = begun.header("ETag");
    file(draft, RULE).put("/rules/drafts/" + draft + "/files/" + FILE).then().statusCode(428).body("title", containsString("If-Match"));
    write(draft, FILE, RULE);
    RequestSpecification late = desk.admin().header("If-Match", read);
    late.body(Map.of("name", "otro nombre")).put("/rules/drafts/" + draft).then().statusCode(412)
        .body("title", containsString("cambió desde que usted lo leyó: lo guardó ana"));
    desk.admin().header("If-Match", read).delete("/rules/drafts/" + draft).then().statusCode(412);
    desk.admin().delete("/rules/drafts/" + draft).then().statusCode(428);
    desk.admin().get("/rules/drafts/" + draft + "/files/" + FILE).then().statusCode(200).body(equalTo(RULE));
    throwAway(draft);
    desk.admin().get("/rules/drafts/" + draft).then().statusCode(404);
  }

  @Test
  void go_live_on_their_date() {
    String draft = desk.admin().body(Map.of("name", "para luego", "by", "ana")).post("/rules/releases").then().statusCode(201)
        .body("state", equalTo("open")).extract().path("id");
    write(draft, FILE, RULE);
    String soon = Instant.now().plus(Duration.ofMillis(1500)).toString();
    desk.admin().body(Map.of("comment", "desde hoy", "by", "ana", "at", soon)).post("/rules/releases/" + draft + "/publish")
        .then().statusCode(200).body("dueAt", notNullValue(), "release", nullValue());
    desk.admin().get("/rules/drafts/" + draft).then().body("state", equalTo("scheduled"));
    assertThat(live()).isEqualTo(before);
    Eventually.get("the date to come", this::live, number -> number != before);
    desk.admin().get("/rules").then().body("release.comment", equalTo("desde hoy"));
  }

  @Test
  void are_made_a_test_of_from_a_conversation() {
    String phone = Meta.anybody();
    String conversation = conversation(phone, "hola, me llamo Ximena, el pedido 77123 lo cobraron dos veces");
    Eventually.get("the decision", () -> decisions(conversation), cards -> !cards.jsonPath().getList("items").isEmpty());
    Response saved = desk.admin().body(Map.of("name", "cobro doble")).post("/conversations/" + conversation + "/scenario");
    saved.then().statusCode(200).body("turns", is(1), "yaml", not(containsString("77123")), "yaml", not(containsString("Ximena")),
        "yaml", containsString("team: facturacion"));
    String draft = draft("con un caso real");
    write(draft, "triggers/guardado.yaml", saved.jsonPath().getString("yaml"));
    String spoken = desk.admin().body(Map.of("name", "cobro doble, dicho", "texts", true))
        .post("/conversations/" + conversation + "/scenario").then().statusCode(200).extract().path("yaml");
    write(draft, "triggers/dicho.yaml", spoken);
    desk.admin().post("/rules/drafts/" + draft + "/test").then().body("problems", hasSize(0), "ok", is(true));
    throwAway(draft);
  }

  @Test
  void are_ordered_once_with_the_same_key() {
    String draft = draft("una vez");
    write(draft, FILE, RULE);
    String tag = tag(draft);
    String approved = once("aprobar-" + draft, Map.of("by", "bo")).header("If-Match", tag).post("/rules/drafts/" + draft + "/approve").then()
        .statusCode(200).body("approvedBy", equalTo("bo")).extract().asString();
    assertThat(once("aprobar-" + draft, Map.of("by", "bo")).header("If-Match", tag).post("/rules/drafts/" + draft + "/approve").then()
        .statusCode(200).extract().asString()).isEqualTo(approved);
    Map<String, String> past = Map.of("since", "2100-01-01T00:00:00Z");
    String replay = once("repetir-" + draft, past).post("/rules/drafts/" + draft + "/replay").then().statusCode(202).extract().path("id");
    once("repetir-" + draft, past).post("/rules/drafts/" + draft + "/replay").then().statusCode(202).body("id", equalTo(replay));
    Map<String, String> why = Map.of("comment", "una vez", "by", "ana");
    List<Response> answers = IntStream.range(0, 4).parallel()
        .mapToObj(any -> once("publicar-" + draft, why).post("/rules/drafts/" + draft + "/publish")).toList();
    assertThat(answers).extracting(Response::statusCode).containsOnly(200);
    assertThat(answers).extracting(answer -> answer.<Integer>path("release")).containsOnly((int) live());
    once("publicar-" + draft, Map.of("comment", "otra cosa", "by", "ana")).post("/rules/drafts/" + draft + "/publish").then().statusCode(422)
        .body("type", equalTo("urn:relevo:problem:key-reused"), "title", containsString("ya se usó para otra orden"));
    String back = once("volver-" + draft, why).post("/rules/releases/" + before + "/publish").then().statusCode(200).extract().asString();
    assertThat(once("volver-" + draft, why).post("/rules/releases/" + before + "/publish").then().statusCode(200).extract().asString()).isEqualTo(back);
    once("volver-" + draft + "-otra", why).post("/rules/releases/" + before + "/publish").then().statusCode(409);
  }

  private RequestSpecification once(String key, Map<String, String> body) {
    return desk.admin().header("Idempotency-Key", key).body(body);
  }

  private String draft(String name) {
    return desk.admin().body(Map.of("name", name, "by", "ana")).post("/rules/drafts").then().statusCode(201).extract().path("id");
  }

  private void write(String draft, String name, String text) {
    file(draft, text).header("If-Match", tag(draft)).queryParam("by", "ana").put("/rules/drafts/" + draft + "/files/" + name)
        .then().statusCode(200);
  }

  private RequestSpecification file(String draft, String text) {
    return desk.admin().contentType("text/plain; charset=utf-8").body(text);
  }

  private String tag(String draft) {
    return desk.admin().get("/rules/drafts/" + draft).header("ETag");
  }

  private Response publish(String draft) {
    return desk.admin().body(Map.of("comment", "porque sí", "by", "ana")).post("/rules/drafts/" + draft + "/publish");
  }

  private void throwAway(String draft) {
    desk.admin().header("If-Match", tag(draft)).delete("/rules/drafts/" + draft).then().statusCode(204);
  }

  private long live() {
    return desk.admin().get("/rules").jsonPath().getLong("release.number");
  }

  /** The release that the server's readiness says it decides with. */
  private long loaded() {
    return desk.visitor().get("/health/ready").jsonPath().getLong("checks.find { it.name == 'rules' }.data.release");
  }

  private Response decided(String text) {
    String conversation = conversation(Meta.anybody(), text);
    return Eventually.get("the decision", () -> decisions(conversation), cards -> !cards.jsonPath().getList("items").isEmpty());
  }

  private String conversation(String phone, String text) {
    new Meta(desk).messages(Meta.text(phone, Meta.newId(), text)).then().statusCode(200);
    return Eventually.get("the conversation", () -> desk.admin().get("/conversations?phone=" + phone).jsonPath().getList("items.id", String.class),
        ids -> !ids.isEmpty()).getFirst();
  }

  private Response decisions(String conversation) {
    return desk.admin().get("/conversations/" + conversation + "/decisions");
  }
}
