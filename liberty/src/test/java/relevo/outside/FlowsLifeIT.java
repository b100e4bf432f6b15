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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An analyst takes a flow from a draft to customers and back, over the API. */
@ExtendWith(OnRunningDesk.class)
class FlowsLifeIT {

  private static final Duration LIVE_WITHIN = Duration.ofSeconds(2);
  private static final String FLOW = "bienvenida";

  private final RunningDesk desk;
  private int before;
  private long rules;

  FlowsLifeIT(RunningDesk desk) {
    this.desk = desk;
  }

  @BeforeEach
  void remember() {
    before = live(FLOW);
    rules = desk.admin().get("/rules").jsonPath().getLong("release.number");
  }

  @AfterEach
  void goBack() {
    if (live(FLOW) != before) back(FLOW, before, "fin de la prueba");
    long now = desk.admin().get("/rules").jsonPath().getLong("release.number");
    if (now != rules) desk.admin().body(Map.of("comment", "fin de la prueba")).post("/rules/releases/" + rules + "/publish");
  }

  @Test
  void take_a_draft_to_customers_in_two_seconds_and_back() {
    String draft = draft(FLOW);
    write(draft, text(draft).replace("{{marca}}", "Papelería Clavel"));
    desk.admin().post("/flows/drafts/" + draft + "/validate").then().statusCode(200).body("ok", is(true), "problems", hasSize(0));
    desk.admin().get("/flows/drafts/" + draft + "/compare/" + before).then().statusCode(200)
        .body("summary", hasItem(containsString("Papelería Clavel")), "added", hasSize(0), "removed", hasSize(0));
    long start = System.nanoTime();
    int version = publish(draft, Map.of()).then().statusCode(200).body("flow", equalTo(FLOW)).extract().path("version");
    Eventually.get("the version to be live", this::loaded, number -> number == version);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LIVE_WITHIN);
    assertThat(saidTo(Meta.anybody())).contains("Papelería Clavel");
    desk.admin().get("/flows").then().statusCode(200).body("items.find { it.flow == 'bienvenida' }.live.by", equalTo("ana"),
        "items.find { it.flow == 'bienvenida' }.forNew", is(true), "items.flow", hasItems("bench", "textos"));
    desk.admin().get("/flows/" + FLOW + "/versions/" + before + "/diff/" + version).then().statusCode(200)
        .body("flow.field", hasItem("introduction.es"), "summary", not(hasSize(0)));
    back(FLOW, before, "molesta").then().statusCode(200).body("live", is(true), "version", is(before));
    Eventually.get("the earlier version to be live", this::loaded, number -> number == before);
    assertThat(saidTo(Meta.anybody())).doesNotContain("Papelería Clavel");
    desk.admin().get("/flows/log").then().body("items[0].action", equalTo("rolled_back"), "items[0].by", equalTo("bo"),
        "items.action", hasItems("published", "changed", "created"));
    desk.admin().get("/flows/" + FLOW + "/versions").then().body("items[0].live", is(false), "items[0].version", is(version),
        "items[0].running", equalTo("finish"), "items[0].document", nullValue());
    assertThat(new Sql(desk).run("select body ->> 'comment' from kernel.journal where event = 'FlowPublished' order by id desc limit 1"))
        .containsExactly("molesta");
  }

  @Test
  void are_stopped_by_what_is_wrong_in_them() {
    String draft = draft(FLOW);
    write(draft, text(draft).replace("{{marca}}", "{{nadie}}"));
    desk.admin().post("/flows/drafts/" + draft + "/validate").then().statusCode(200).body("ok", is(false),
        "problems[0].document", equalTo(FLOW), "problems[0].sentence", containsString("{{nadie}}"));
    publish(draft, Map.of()).then().statusCode(422).contentType(startsWith("application/problem+json"))
        .body("type", equalTo("urn:relevo:problem:flow-refused"), "problems", not(hasSize(0)));
    publish(draft, Map.of("running", "jump")).then().statusCode(422).body("type", equalTo("urn:relevo:problem:running"));
    desk.admin().body("{\"document\": {\"flow\": \"x\"}}").post("/flows/validate").then().statusCode(200).body("ok", is(false));
    assertThat(live(FLOW)).isEqualTo(before);
    throwAway(draft);
  }

  @Test
  void are_never_overwritten_unseen() {
    Response begun = desk.admin().body(Map.of("flow", FLOW, "name", "a dos manos", "by", "ana")).post("/flows/drafts");
    String draft = begun.then().statusCode(201).body("state", equalTo("open"), "basedOn", is(before)).extract().path("id");
    String text = text(draft);
    desk.admin().body(text).put("/flows/drafts/" + draft + "/document").then().statusCode(428).body("title", containsString("If-Match"));
    write(draft, text);
    desk.admin().header("If-Match", begun.header("ETag")).body(Map.of("name", "otro")).put("/flows/drafts/" + draft).then()
        .statusCode(412).body("title", containsString("cambió desde que usted lo leyó: lo guardó ana"));
    desk.admin().header("If-Match", tag(draft)).body("nada de JSON").put("/flows/drafts/" + draft + "/document").then().statusCode(422)
        .body("type", equalTo("urn:relevo:problem:document-not-json"));
    desk.admin().header("If-Match", tag(draft)).body(Map.of("flow", "otro")).put("/flows/drafts/" + draft).then().statusCode(422);
    throwAway(draft);
    desk.admin().get("/flows/drafts/" + draft).then().statusCode(404);
  }

  @Test
  void go_live_on_their_date() {
    String draft = draft(FLOW);
    String soon = Instant.now().plus(Duration.ofMillis(1500)).toString();
    publish(draft, Map.of("at", soon, "running", "move")).then().statusCode(200).body("dueAt", notNullValue(), "version", nullValue());
    desk.admin().get("/flows/drafts/" + draft).then().body("state", equalTo("scheduled"), "running", equalTo("move"));
    Eventually.get("the date to come", () -> live(FLOW), number -> number != before);
    desk.admin().get("/flows/" + FLOW).then().body("comment", equalTo("porque sí"), "running", equalTo("move"), "document.flow", equalTo(FLOW));
  }

  @Test
  void do_a_command_that_is_repeated_once() {
    String draft = draft(FLOW);
    write(draft, text(draft).replace("{{marca}}", "Papelería Clavel"));
    String key = "k-" + draft;
    Map<String, Object> asked = Map.of("comment", "dos veces", "by", "ana");
    String path = "/flows/drafts/" + draft + "/publish";
    int version = desk.admin().header("Idempotency-Key", key).body(asked).post(path).then().statusCode(200).extract().path("version");
    desk.admin().header("Idempotency-Key", key).body(asked).post(path).then().statusCode(200).body("version", is(version));
    desk.admin().header("Idempotency-Key", key).body(Map.of("comment", "otra", "by", "ana")).post(path).then().statusCode(422)
        .body("type", equalTo("urn:relevo:problem:key-reused"));
    for (int time = 0; time < 2; time++) {
      desk.admin().header("Idempotency-Key", key + "-back").body(asked).post("/flows/" + FLOW + "/versions/" + before + "/publish").then()
          .statusCode(200).body("version", is(before));
    }
    desk.admin().get("/flows/log").then().body("items[0].action", equalTo("rolled_back"), "items[1].action", equalTo("published"));
  }

  @Test
  void change_under_a_conversation_where_it_is_safe_only() {
    String phone = Meta.anybody();
    History history = new History(desk, phone);
    says(phone, "hola");
    says(phone, "1");
    history.awaitText("bot", "número de pedido");
    String draft = draft(FLOW);
    write(draft, text(draft).replace("Bienvenido a {{marca}}", "Bienvenido a Papelería Clavel").replace("Su pedido", "El paquete"));
    int version = publish(draft, Map.of("running", "move")).then().statusCode(200).extract().path("version");
    Eventually.get("the version to be live", this::loaded, number -> number == version);
    says(phone, "12345");
    history.awaitText("bot", "Su pedido 12345");
    says(phone, "menú");
    history.awaitText("bot", "Papelería Clavel");
    says(phone, "1");
    says(phone, "12345");
    history.awaitText("bot", "El paquete 12345");
  }

  @Test
  void go_live_with_rules_or_neither_does() {
    String good = draft("textos");
    String broken = draft(FLOW);
    write(broken, text(broken).replace("{{marca}}", "{{nadie}}"));
    int texts = live("textos");
    String release = ruleDraft();
    Map<String, Object> both = Map.of("comment", "juntos", "by", "ana", "flows", List.of(good, broken));
    desk.admin().body(both).post("/rules/drafts/" + release + "/publish").then().statusCode(422).body("type", equalTo("urn:relevo:problem:flow-refused"));
    assertThat(desk.admin().get("/rules").jsonPath().getLong("release.number")).isEqualTo(rules);
    assertThat(live("textos")).isEqualTo(texts);
    write(broken, text(broken).replace("{{nadie}}", "Papelería Clavel"));
    int number = desk.admin().body(both).post("/rules/drafts/" + release + "/publish").then().statusCode(200).extract().path("release");
    desk.admin().get("/flows/" + FLOW).then().body("version", not(is(before)), "release", is(number));
    desk.admin().get("/flows/textos").then().body("version", not(is(texts)), "release", is(number));
    desk.admin().body(Map.of("comment", "atrás", "flows", true)).post("/rules/releases/" + rules + "/publish").then().statusCode(200);
    assertThat(live(FLOW)).isEqualTo(before);
    assertThat(live("textos")).isEqualTo(texts);
  }

  @Test
  void let_the_desk_say_something_else() {
    int texts = live("textos");
    Map<String, Object> own = Map.of("flow", "textos", "by", "ana", "document", Map.of("failures", Map.of("es", "Mejor una persona.",
        "en", "Better a person.", "pt", "Melhor uma pessoa.")));
    String draft = desk.admin().body(own).post("/flows/drafts").then().statusCode(201).extract().path("id");
    publish(draft, Map.of()).then().statusCode(200).body("version", not(is(texts)));
    Eventually.pause(LIVE_WITHIN);
    String phone = Meta.anybody();
    for (String nonsense : List.of("hola", "xqzt wvbn", "plof grun", "zzkk trrp")) says(phone, nonsense);
    new History(desk, phone).awaitText("bot", "Mejor una persona.");
    back("textos", texts, "fin de la prueba").then().statusCode(200);
  }

  private String draft(String flow) {
    return desk.admin().body(Map.of("flow", flow, "by", "ana")).post("/flows/drafts").then().statusCode(201).extract().path("id");
  }

  private String ruleDraft() {
    String draft = desk.admin().body(Map.of("name", "con su flujo", "by", "ana")).post("/rules/drafts").then().statusCode(201).extract().path("id");
    String tag = desk.admin().get("/rules/drafts/" + draft).header("ETag");
    desk.admin().contentType("text/plain; charset=utf-8").header("If-Match", tag).body("rule \"con su flujo\" when Turno( texto contains"
        + " \"flujo y reglas\" ) then decision.escalate(\"mesa\"); end").put("/rules/drafts/" + draft + "/files/triggers/flujo.drl")
        .then().statusCode(200);
    return draft;
  }

  private String text(String draft) {
    return desk.admin().get("/flows/drafts/" + draft + "/document").then().statusCode(200).extract().asString();
  }

  private void write(String draft, String text) {
    desk.admin().header("If-Match", tag(draft)).contentType("application/json; charset=utf-8").queryParam("by", "ana").body(text)
        .put("/flows/drafts/" + draft + "/document").then().statusCode(200);
  }

  private String tag(String draft) {
    return desk.admin().get("/flows/drafts/" + draft).header("ETag");
  }

  private Response publish(String draft, Map<String, Object> more) {
    Map<String, Object> asked = new TreeMap<>(Map.of("comment", "porque sí", "by", "ana"));
    asked.putAll(more);
    return desk.admin().body(asked).post("/flows/drafts/" + draft + "/publish");
  }

  private Response back(String flow, int version, String why) {
    return desk.admin().body(Map.of("comment", why, "by", "bo")).post("/flows/" + flow + "/versions/" + version + "/publish");
  }

  private void throwAway(String draft) {
    desk.admin().header("If-Match", tag(draft)).delete("/flows/drafts/" + draft).then().statusCode(204);
  }

  private int live(String flow) {
    return desk.admin().get("/flows/" + flow).jsonPath().getInt("version");
  }

  /** The version that the server's readiness says it runs. */
  private int loaded() {
    return desk.visitor().get("/health/ready").jsonPath().getInt("checks.find { it.name == 'flows' }.data." + FLOW);
  }

  /** What the bot answers to somebody's first word. */
  private String saidTo(String phone) {
    says(phone, "hola");
    History history = new History(desk, phone);
    return String.valueOf(Eventually.get("an answer", () -> history.by("bot"), said -> !said.isEmpty()).getFirst().get("text"));
  }

  private void says(String phone, String text) {
    new Meta(desk).messages(Meta.text(phone, Meta.newId(), text)).then().statusCode(200);
  }
}
