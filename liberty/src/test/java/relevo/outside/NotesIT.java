package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import relevo.kernel.Ids;

/** What agents do with a ticket among themselves: notes, tags, and letting it go. */
@ExtendWith(OnRunningDesk.class)
class NotesIT {

  private static final String PASSWORD = "tres gatos en la azotea";

  private final RunningDesk desk;
  private final Meta meta;
  private final History history;
  private final String phone = Meta.anybody();
  private String ticket;

  NotesIT(RunningDesk desk) {
    this.desk = desk;
    meta = new Meta(desk);
    history = new History(desk, phone);
  }

  /** An agent of the team in a browser. */
  record Agent(RunningDesk desk, String login, Cookie cookie, String csrf) {

    RequestSpecification asks() {
      return desk.visitor().basePath("/api/v1").contentType("application/json").cookie(cookie).header("X-Relevo-Csrf", csrf);
    }
  }

  @BeforeEach
  void a_customer_asks_for_a_person() {
    says("quiero hablar con un agente");
    ticket = Eventually.get("a ticket", () -> desk.admin().get("/tickets?contact=" + phone).<List<String>>path("items.id"), ids -> !ids.isEmpty()).getFirst();
  }

  @Test
  void are_read_by_colleagues_in_the_order_they_were_written_and_never_by_the_customer() {
    Agent ana = agent("mesa");
    Agent bo = agent("mesa");
    as(ana, "claim", Map.of()).statusCode(200);
    as(ana, "notes", Map.of("text", "¿Lo conoces, @" + bo.login() + "? Escribe a ana@example.com")).statusCode(200)
        .body("by", equalTo(ana.login())).body("mentions", contains(bo.login())).body("id", notNullValue());
    as(bo, "notes", Map.of("text", "Sí: es de los de siempre")).statusCode(200);
    as(bo, "notes", Map.of("text", "Ya está", "by", ana.login())).statusCode(403);
    String next = bo.asks().get("/tickets/" + ticket + "/notes?limit=1").then().statusCode(200)
        .body("items.by", contains(ana.login())).body("next", notNullValue()).extract().path("next");
    bo.asks().get("/tickets/" + ticket + "/notes?limit=1&cursor=" + next).then().statusCode(200)
        .body("items.text", contains("Sí: es de los de siempre")).body("items.mentions", contains(empty())).body("next", nullValue());
    bo.asks().get("/tickets/" + ticket + "/notes?cursor=" + ticket).then().statusCode(422);
    ana.asks().get("/tickets/" + ticket).then().body("notes", equalTo(2));
    as(ana, "messages", Map.of("text", "Hola, soy Ana")).statusCode(200);
    history.awaitText("agent", "soy Ana");
    assertThat(history.by("agent")).hasSize(1);
    assertThat(desk.visitor().get("/demo/phones/" + phone + "/messages").asString()).doesNotContain("de los de siempre");
  }

  @Test
  void are_written_once_per_key_and_within_limits() {
    String first = once("Una sola vez").statusCode(200).extract().path("id");
    once("Una sola vez").statusCode(200).body("id", equalTo(first));
    once("Otra cosa").statusCode(422);
    desk.admin().get("/tickets/" + ticket + "/notes").then().body("items", hasSize(1));
    byProgram("notes", Map.of("text", " ")).statusCode(422).body("type", equalTo("urn:relevo:problem:text-missing"));
    byProgram("notes", Map.of("text", "x".repeat(4001))).statusCode(422);
    byProgram("notes", Map.of("text", "por Ana", "by", "ana")).statusCode(200).body("by", equalTo("ana"));
  }

  @Test
  void stay_within_the_team() {
    Agent elsewhere = agent("facturacion");
    elsewhere.asks().get("/tickets/" + ticket + "/notes").then().statusCode(404);
    for (String action : List.of("notes", "release", "hand-back")) as(elsewhere, action, Map.of()).statusCode(404);
    elsewhere.asks().body(Map.of("tags", List.of("vip"))).put("/tickets/" + ticket + "/tags").then().statusCode(404);
  }

  @Test
  void come_with_tags_that_find_the_ticket() {
    List<String> byRules = desk.admin().get("/tickets/" + ticket).path("tags");
    String tag = "caso " + phone;
    tags(List.of(" Caso  " + phone, "VIP", "vip")).statusCode(200).body("tags", hasItems(tag, "vip")).body("tags", hasSize(byRules.size() + 2));
    assertThat(tagged("CASO " + phone)).containsExactly(ticket);
    assertThat(tagged(tag)).containsExactly(ticket);
    assertThat(tagged("otro " + phone)).isEmpty();
    desk.admin().queryParam("tag", tag).get("/tickets?status=open&team=mesa").then().body("items.id", contains(ticket));
    tags(List.of("x".repeat(41))).statusCode(422).body("type", equalTo("urn:relevo:problem:tag-too-long"));
    tags(List.of()).statusCode(200).body("tags", equalTo(byRules));
    assertThat(tagged(tag)).isEmpty();
  }

  @Test
  void tell_the_next_agent_why_the_ticket_was_let_go() {
    Agent ana = agent("mesa");
    Agent bo = agent("mesa");
    String openedAt = desk.admin().get("/tickets/" + ticket).path("openedAt");
    as(ana, "release", Map.of()).statusCode(409).body("type", equalTo("urn:relevo:problem:ticket-not-assigned"));
    as(ana, "claim", Map.of()).statusCode(200);
    as(bo, "release", Map.of()).statusCode(409).body("type", equalTo("urn:relevo:problem:ticket-of-another"));
    as(ana, "release", Map.of("reason", "fin de turno")).statusCode(200).body("status", equalTo("open")).body("agent", nullValue())
        .body("openedAt", equalTo(openedAt));
    desk.admin().get("/tickets?status=open&team=mesa&limit=200").then().body("items.id", hasItem(ticket));
    bo.asks().get("/tickets/" + ticket + "/notes").then().body("items.text", contains("fin de turno")).body("items.by", contains(ana.login()));
    as(bo, "claim", Map.of()).statusCode(200).body("agent", equalTo(bo.login()));
    as(ana, "messages", Map.of("text", "hola")).statusCode(409);
  }

  @Test
  void give_the_customer_back_to_the_bot_who_begins_anew() {
    Agent ana = agent("mesa");
    Agent bo = agent("mesa");
    as(ana, "claim", Map.of()).statusCode(200);
    as(bo, "hand-back", Map.of()).statusCode(409).body("type", equalTo("urn:relevo:problem:ticket-of-another"));
    as(ana, "hand-back", Map.of("reason", "solo preguntaba")).statusCode(200).body("status", equalTo("resolved"));
    as(ana, "hand-back", Map.of()).statusCode(409).body("type", equalTo("urn:relevo:problem:ticket-resolved"));
    as(ana, "notes", Map.of("text", "tarde")).statusCode(409);
    ana.asks().get("/tickets/" + ticket).then().body("outcome", equalTo("devuelto al bot")).body("label", nullValue()).body("notes", equalTo(1));
    history.awaitText("bot", "vuelve a atenderle nuestro asistente");
    int said = history.by("bot").size();
    says("hola");
    Eventually.get("the bot", () -> history.by("bot").size(), size -> size > said);
    history.awaitText("bot", "Bienvenido");
    assertThat(new Sql(desk).run("select owner from messaging.conversation where id = ?::uuid", history.conversation().orElseThrow()))
        .containsExactly("BOT");
    says("quiero hablar con un agente");
    Eventually.get("another ticket", () -> desk.admin().get("/tickets?contact=" + phone).<List<String>>path("items.id"), ids -> ids.size() == 2);
    desk.admin().get("/tickets?status=open&contact=" + phone).then().body("items.id", not(hasItem(ticket)));
  }

  private void says(String text) {
    meta.messages(Meta.text(phone, Meta.newId(), text)).then().statusCode(200);
  }

  private List<String> tagged(String tag) {
    return desk.admin().queryParam("tag", tag).get("/tickets").then().statusCode(200).extract().path("items.id");
  }

  private ValidatableResponse tags(List<String> tags) {
    return desk.admin().body(Map.of("tags", tags)).put("/tickets/" + ticket + "/tags").then();
  }

  private ValidatableResponse as(Agent agent, String action, Map<String, String> body) {
    return agent.asks().body(body).post("/tickets/" + ticket + "/" + action).then();
  }

  private ValidatableResponse byProgram(String action, Map<String, String> body) {
    return desk.admin().body(body).post("/tickets/" + ticket + "/" + action).then();
  }

  private ValidatableResponse once(String text) {
    return desk.admin().header("Idempotency-Key", "n-" + phone).body(Map.of("text", text)).post("/tickets/" + ticket + "/notes").then();
  }

  private Agent agent(String team) {
    String login = "eva-" + Ids.next().toString().substring(24);
    desk.admin().body(Map.of("login", login, "name", "Eva", "roles", List.of("agent"), "teams", List.of(team), "password", PASSWORD))
        .post("/accounts").then().statusCode(201);
    Response in = desk.visitor().basePath("/api/v1").contentType("application/json").body(Map.of("login", login, "password", PASSWORD)).post("/session");
    in.then().statusCode(200);
    return new Agent(desk, login, in.getDetailedCookie("relevo_session"), in.path("csrf"));
  }
}
