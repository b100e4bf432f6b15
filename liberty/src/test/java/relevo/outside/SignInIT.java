package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import relevo.kernel.Ids;

/** People sign in with their accounts, and are who they say they are from then on. */
@ExtendWith(OnRunningDesk.class)
class SignInIT {

  private static final String COOKIE = "relevo_session";
  private static final String CSRF = "X-Relevo-Csrf";
  private static final String PASSWORD = "tres gatos en la azotea";

  private final RunningDesk desk;

  SignInIT(RunningDesk desk) {
    this.desk = desk;
  }

  /** Somebody in a browser. */
  record Browser(RunningDesk desk, Cookie cookie, String csrf) {

    RequestSpecification looks() {
      return desk.visitor().basePath("/api/v1").contentType("application/json").cookie(cookie);
    }

    RequestSpecification asks() {
      return looks().header(CSRF, csrf);
    }
  }

  @Test
  void opens_a_session_that_only_the_browser_knows() {
    String login = account(List.of("agent"), List.of());
    Response in = signIn(login, PASSWORD);
    in.then().statusCode(200).body("account.login", equalTo(login)).body("account.roles", equalTo(List.of("agent"))).body("csrf", notNullValue());
    Cookie cookie = in.getDetailedCookie(COOKIE);
    assertThat(cookie.isHttpOnly()).isTrue();
    assertThat(cookie.getSameSite()).isEqualTo("Strict");
    assertThat(cookie.getPath()).isEqualTo("/");
    Browser browser = new Browser(desk, cookie, in.path("csrf"));
    browser.looks().get("/session").then().statusCode(200).body("csrf", equalTo(browser.csrf()));
    assertThat(new Sql(desk).run("select encode(hash, 'escape') from access.session")).noneMatch(hash -> hash.contains(cookie.getValue()));
    browser.looks().get("/sessions").then().body("items", hasSize(1)).body("items[0].present", is(true));
    browser.asks().delete("/session").then().statusCode(204);
    browser.looks().get("/session").then().statusCode(401);
  }

  @Test
  void takes_commands_from_our_own_pages_only() {
    Browser browser = browser(account(List.of("supervisor"), List.of()));
    browser.looks().get("/tickets").then().statusCode(200);
    browser.looks().body("{}").post("/templates/sync").then().statusCode(403).body("type", equalTo("urn:relevo:problem:csrf"));
    browser.looks().header(CSRF, "x").delete("/session").then().statusCode(403);
    browser.asks().header("Origin", "https://elsewhere.example").delete("/session").then().statusCode(403);
    browser.asks().header("Origin", desk.base().toString()).delete("/session").then().statusCode(204);
    desk.visitor().basePath("/api/v1").contentType("text/plain").header("Origin", "https://elsewhere.example").body("{}").post("/session").then()
        .statusCode(403);
  }

  @Test
  void tells_who_guesses_nothing_and_shuts_the_door_for_a_while() {
    String login = account(List.of("agent"), List.of());
    String none = signIn("nadie-" + login, PASSWORD).then().statusCode(401).extract().path("title");
    for (int time = 0; time < 5; time++) signIn(login, "no es esta").then().statusCode(401).body("title", equalTo(none));
    signIn(login, PASSWORD).then().statusCode(401).body("title", equalTo(none));
    String id = desk.admin().get("/accounts").path("items.find { it.login == '" + login + "' }.id");
    desk.admin().get("/accounts/" + id).then().body("lockedUntil", notNullValue());
    desk.admin().post("/accounts/" + id + "/unlock").then().statusCode(200).body("lockedUntil", nullValue());
    signIn(login, PASSWORD).then().statusCode(200);
    desk.admin().get("/access-log").then().body("items.findAll { it.who == '" + login + "' }.act", hasItem("refused"))
        .body("items.find { it.about == '" + login + "' }.act", equalTo("unlocked account"));
  }

  @Test
  void writes_the_tries_of_strangers_into_one_line_a_minute_that_counts_them() {
    List<Integer> before = strangers();
    for (int time = 0; time < 4; time++) signIn("nadie-" + Ids.next(), PASSWORD).then().statusCode(401);
    List<Integer> after = strangers();
    assertThat(after.getFirst() - before.getFirst()).isEqualTo(4);
    assertThat(after.getLast() - before.getLast()).isLessThan(4);
    desk.admin().get("/access-log").then().body("items.find { it.detail == 'unknown' }.who", equalTo("-"));
  }

  /** How often, and in how many lines. */
  private List<Integer> strangers() {
    return new Sql(desk).run("select coalesce(sum(times), 0) || ' ' || count(*) from access.log where who = '-' and detail = 'unknown'").stream()
        .flatMap(row -> Arrays.stream(row.split(" "))).map(Integer::valueOf).toList();
  }

  @Test
  void is_for_members_of_teams_that_exist() {
    String login = account(List.of("agent"), List.of("mesa"));
    desk.admin().body(Map.of("login", "x-" + login, "name", "Ana", "roles", List.of("agent"), "teams", List.of("messa"))).post("/accounts").then()
        .statusCode(422).body("type", equalTo("urn:relevo:problem:team-unknown")).body("title", containsString("No existe el equipo «messa»"))
        .body("title", containsString("mesa"));
    String id = desk.admin().get("/accounts").path("items.find { it.login == '" + login + "' }.id");
    desk.admin().body(Map.of("name", "Ana", "roles", List.of("agent"), "teams", List.of("luna"), "active", true)).put("/accounts/" + id).then()
        .statusCode(422);
    desk.admin().get("/accounts/" + id).then().body("teams", equalTo(List.of("mesa")));
  }

  @Test
  void ends_everywhere_when_the_password_changes() {
    String login = account(List.of("agent"), List.of());
    Browser one = browser(login);
    Browser other = browser(login);
    one.asks().body(Map.of("present", "no es esta", "wanted", "cinco perros en el patio")).put("/session/password").then().statusCode(422);
    one.asks().body(Map.of("present", PASSWORD, "wanted", "corta")).put("/session/password").then().statusCode(422)
        .body("title", containsString("al menos 12"));
    one.asks().body(Map.of("present", PASSWORD, "wanted", "cinco perros en el patio")).put("/session/password").then().statusCode(200);
    other.looks().get("/session").then().statusCode(401);
    one.looks().get("/session").then().statusCode(401);
    signIn(login, PASSWORD).then().statusCode(401);
    signIn(login, "cinco perros en el patio").then().statusCode(200);
    desk.admin().get("/access-log").then().body("items.find { it.about == '" + login + "' }.act", equalTo("changed password"));
  }

  @Test
  void stops_listening_to_who_guesses_at_an_open_browser() {
    String login = account(List.of("agent"), List.of());
    Browser browser = browser(login);
    Map<String, String> guess = Map.of("present", "no es esta", "wanted", "cinco perros en el patio");
    for (int time = 0; time < 5; time++) {
      browser.asks().body(guess).put("/session/password").then().statusCode(422).body("type", equalTo("urn:relevo:problem:password-wrong"));
    }
    browser.asks().body(Map.of("present", PASSWORD, "wanted", "cinco perros en el patio")).put("/session/password").then().statusCode(422)
        .body("type", equalTo("urn:relevo:problem:password-locked"));
    signIn(login, PASSWORD).then().statusCode(401);
    browser.looks().get("/session").then().statusCode(200);
  }

  @Test
  void ends_where_an_administrator_says_so() {
    String login = account(List.of("agent"), List.of());
    Browser one = browser(login);
    Browser other = browser(login);
    String id = one.looks().get("/session").path("account.id");
    one.looks().get("/accounts/" + id + "/sessions").then().statusCode(403);
    String ends = other.looks().get("/sessions").path("items.find { it.present }.id");
    desk.admin().get("/accounts/" + id + "/sessions").then().statusCode(200).body("items", hasSize(2)).body("items.present", everyItem(is(false)));
    desk.admin().delete("/accounts/" + id + "/sessions/" + ends).then().statusCode(204);
    other.looks().get("/session").then().statusCode(401);
    one.looks().get("/session").then().statusCode(200);
    desk.admin().delete("/accounts/" + id + "/sessions/" + ends).then().statusCode(404);
    desk.admin().get("/access-log").then().body("items.find { it.about == '" + login + "' }.act", equalTo("ended session"));
  }

  @Test
  void ends_at_once_when_the_account_is_closed_or_the_session_revoked() {
    String login = account(List.of("agent"), List.of());
    Browser one = browser(login);
    Browser other = browser(login);
    List<String> ids = one.looks().get("/sessions").path("items.findAll { !it.present }.id");
    one.asks().delete("/sessions/" + ids.getFirst()).then().statusCode(204);
    other.looks().get("/session").then().statusCode(401);
    String id = one.looks().get("/session").path("account.id");
    desk.admin().body(Map.of("name", "Ana", "roles", List.of("agent"), "teams", List.of(), "active", false)).put("/accounts/" + id).then().statusCode(200);
    one.looks().get("/session").then().statusCode(401);
    signIn(login, PASSWORD).then().statusCode(401);
  }

  @Test
  void tells_the_house_of_an_account_and_of_its_changes() {
    String login = account(List.of("agent"), List.of("mesa"));
    String id = desk.admin().get("/accounts").path("items.find { it.login == '" + login + "' }.id");
    desk.admin().body(Map.of("name", "Ana", "roles", List.of("supervisor"), "teams", List.of(), "active", false)).put("/accounts/" + id).then().statusCode(200);
    assertThat(new Sql(desk).run("select concat_ws(' ', body -> 'roles', body -> 'teams', body -> 'active') from kernel.journal"
        + " where event = 'AgentDefined' and body ->> 'login' = ? order by id", login))
        .containsExactly("[\"agent\"] [\"mesa\"] true", "[\"supervisor\"] [] false");
  }

  @Test
  void acts_in_nobody_elses_name() {
    Browser analyst = browser(account(List.of("analyst"), List.of()));
    analyst.asks().body(Map.of("name", "mío", "by", "otra persona")).post("/rules/drafts").then().statusCode(403)
        .body("type", equalTo("urn:relevo:problem:by"));
    analyst.asks().body(Map.of("login", "yo-misma", "name", "Yo", "roles", List.of("administrator"))).post("/accounts").then().statusCode(403);
  }

  @Test
  void shows_an_agent_the_tickets_of_their_teams_and_leaves_others_theirs() {
    String mesa = ticket("quiero hablar con un agente");
    Browser elsewhere = browser(account(List.of("agent"), List.of("facturacion")));
    elsewhere.looks().get("/tickets?limit=200").then().statusCode(200).body("items.team", everyItem(equalTo("facturacion")));
    elsewhere.looks().get("/tickets/" + mesa).then().statusCode(404);
    elsewhere.asks().body("{}").post("/tickets/" + mesa + "/claim").then().statusCode(404);
    String conversation = desk.admin().get("/tickets/" + mesa).path("conversation");
    elsewhere.looks().get("/conversations?limit=200").then().statusCode(200).body("items.id", not(hasItem(conversation)));
    for (String part : List.of("", "/messages", "/consents", "/decisions")) {
      elsewhere.looks().get("/conversations/" + conversation + part).then().statusCode(404);
    }
    String ana = account(List.of("agent"), List.of("mesa"));
    Browser one = browser(ana);
    Browser other = browser(account(List.of("agent"), List.of("mesa")));
    one.looks().get("/conversations?limit=200").then().statusCode(200).body("items.id", hasItem(conversation));
    one.looks().get("/conversations/" + conversation + "/messages").then().statusCode(200).body("items", not(hasSize(0)));
    one.looks().get("/conversations/" + conversation + "/decisions").then().statusCode(200);
    one.asks().body(Map.of("agent", "otro")).post("/tickets/" + mesa + "/claim").then().statusCode(403);
    one.asks().body("{}").post("/tickets/" + mesa + "/claim").then().statusCode(200).body("agent", equalTo(ana));
    other.asks().body(Map.of("text", "hola")).post("/tickets/" + mesa + "/messages").then().statusCode(409)
        .body("type", equalTo("urn:relevo:problem:ticket-of-another"));
    one.asks().body(Map.of("text", "hola")).post("/tickets/" + mesa + "/messages").then().statusCode(200);
    browser(account(List.of("supervisor"), List.of())).asks().body(Map.of("outcome", "resuelto")).post("/tickets/" + mesa + "/resolve").then()
        .statusCode(200);
  }

  @Test
  void is_for_programs_by_a_key_that_can_be_revoked() {
    Response made = desk.admin().body(Map.of("name", "n8n", "scopes", List.of("agent", "read"))).post("/keys");
    String secret = made.then().statusCode(201).body("secret", containsString("relevo_")).extract().path("secret");
    bearer(secret).get("/tickets").then().statusCode(200);
    bearer(secret).get("/rules/log").then().statusCode(403).body("type", equalTo("urn:relevo:problem:forbidden"));
    desk.admin().get("/keys").then().body("items.find { it.name == 'n8n' }.usedAt", notNullValue());
    assertThat(desk.admin().get("/keys").asString()).doesNotContain(secret);
    desk.admin().delete("/keys/" + made.path("key.id")).then().statusCode(200).body("revokedAt", notNullValue());
    bearer(secret).get("/tickets").then().statusCode(401);
  }

  @Test
  void keeps_the_last_administrator() {
    String login = account(List.of("administrator"), List.of());
    String id = desk.admin().get("/accounts").path("items.find { it.login == '" + login + "' }.id");
    Map<String, Object> demoted = Map.of("name", "Ana", "roles", List.of("agent"), "teams", List.of(), "active", true);
    first(false);
    desk.admin().body(Map.of("name", "Ana", "roles", List.of("agent"))).put("/accounts/" + id).then().statusCode(422)
        .body("type", equalTo("urn:relevo:problem:account-incomplete"));
    desk.admin().body(demoted).put("/accounts/" + id).then().statusCode(409).body("type", equalTo("urn:relevo:problem:last-administrator"));
    desk.admin().get("/accounts/" + id).then().body("roles", equalTo(List.of("administrator"))).body("login", not(equalTo("")));
    first(true);
    desk.admin().body(demoted).put("/accounts/" + id).then().statusCode(200);
  }

  @Test
  void lets_the_first_administrator_in_by_the_password_of_the_first_start() {
    Browser admin = browser("admin", desk.adminPassword());
    admin.asks().get("/accounts").then().statusCode(200);
    desk.admin().body(Map.of("login", "admin", "name", "Otra", "roles", List.of("agent"))).post("/accounts").then().statusCode(422);
  }

  private void first(boolean active) {
    String id = desk.admin().get("/accounts").path("items.find { it.login == 'admin' }.id");
    desk.admin().body(Map.of("name", "Administración", "roles", List.of("administrator"), "teams", List.of(), "active", active)).put("/accounts/" + id)
        .then().statusCode(200);
  }

  private String ticket(String words) {
    String phone = Meta.anybody();
    new Meta(desk).messages(Meta.text(phone, Meta.newId(), words)).then().statusCode(200);
    return Eventually.get("a ticket", () -> desk.admin().get("/tickets?contact=" + phone).<List<String>>path("items.id"), ids -> !ids.isEmpty()).getFirst();
  }

  private String account(List<String> roles, List<String> teams) {
    String login = "ana-" + Ids.next().toString().substring(24);
    desk.admin().body(Map.of("login", login, "name", "Ana", "roles", roles, "teams", teams, "password", PASSWORD)).post("/accounts").then()
        .statusCode(201).body("hasPassword", is(true));
    return login;
  }

  private Browser browser(String login) {
    return browser(login, PASSWORD);
  }

  private Browser browser(String login, String password) {
    Response in = signIn(login, password);
    in.then().statusCode(200);
    return new Browser(desk, in.getDetailedCookie(COOKIE), in.path("csrf"));
  }

  private Response signIn(String login, String password) {
    return desk.visitor().basePath("/api/v1").contentType("application/json").body(Map.of("login", login, "password", password)).post("/session");
  }

  private RequestSpecification bearer(String secret) {
    return desk.visitor().basePath("/api/v1").header("Authorization", "Bearer " + secret);
  }
}
