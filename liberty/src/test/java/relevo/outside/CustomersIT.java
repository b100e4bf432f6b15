package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Customers of whom the company's own systems know something; the demo plays HubSpot, Salesforce and a system of one's own. */
@ExtendWith(OnRunningDesk.class)
class CustomersIT {

  private final RunningDesk desk;
  private final Meta meta;
  private final History history;
  private final String phone = Meta.anybody();

  CustomersIT(RunningDesk desk) {
    this.desk = desk;
    meta = new Meta(desk);
    history = new History(desk, phone);
  }

  @BeforeEach
  void begin() {
    desk.visitor().delete("/demo/crm/people").then().statusCode(204);
    trouble("none", 0);
  }

  @AfterEach
  void leave_no_source_behind() {
    for (String name : desk.admin().get("/customer-sources").then().extract().<List<String>>path("items.name")) {
      desk.admin().header("If-Match", "*").delete("/customer-sources/" + name).then().statusCode(204);
    }
    trouble("none", 0);
    assertThat(log()).noneMatch(line -> line.contains(" 400 "));
  }

  @Test
  void are_known_with_source_and_time_and_come_first_when_they_ask_for_a_person() {
    person("101", "+" + phone, "vip");
    hubspot();
    says("hola");
    JsonPath profile = profile(seen -> "known".equals(seen.get("state")));
    assertThat(profile.getMap("attributes.find { it.name == 'tier' }")).containsEntry("value", "vip").containsEntry("source", "hubspot");
    assertThat(profile.getString("attributes.find { it.name == 'tier' }.at")).isNotNull();
    assertThat(profile.getString("attributes.find { it.name == 'name' }.value")).isEqualTo("Lucía Ferrer");
    assertThat(profile.getBoolean("vip")).isTrue();
    says("quiero hablar con un agente");
    JsonPath ticket = ticket();
    assertThat(ticket.getString("team")).isEqualTo("cuentas clave");
    assertThat(ticket.getString("priority")).isEqualTo("alta");
    desk.admin().get("/conversations/" + conversation() + "/decisions").then().statusCode(200)
        .body("items[0].rules.rule", hasItem("cliente preferente pide una persona"))
        .body("items[0].sources.'Cliente.categoria'.said.by", equalTo("hubspot")).body("items[0].sources.'Cliente.categoria'.said.at", notNullValue())
        .body("items[0].facts.'Cliente.conocido'", is(true)).body("items[0].facts.toString()", not(containsString("example.com")));
    assertThat(log()).contains("hubspot ok");
  }

  @Test
  void are_answered_all_the_same_while_the_system_is_away_and_rise_in_the_line_when_it_is_back() {
    person("101", "+" + phone, "VIP");
    trouble("error", 0);
    hubspot();
    says("quiero hablar con un agente");
    JsonPath ticket = ticket();
    assertThat(ticket.getString("team")).isEqualTo("mesa");
    assertThat(ticket.getString("priority")).isEqualTo("normal");
    history.await("bot", message -> true);
    JsonPath stale = profile(seen -> "stale".equals(seen.get("state")));
    assertThat(stale.getString("reason")).isEqualTo("«hubspot» no responde: contestó con el error 500.");
    assertThat(stale.getString("sources.find { it.name == 'hubspot' }.failedAt")).isNotNull();
    desk.admin().get("/customer-sources/hubspot").then().body("state", equalTo("failing")).body("why", equalTo("contestó con el error 500"));
    trouble("none", 0);
    assertThat(profile(seen -> "known".equals(seen.get("state"))).getString("reason")).isNull();
    JsonPath risen = Eventually.get("the ticket to rise", this::ticket, seen -> "alta".equals(seen.getString("priority")));
    assertThat(risen.getString("team")).isEqualTo("mesa");
    assertThat(risen.getList("because", String.class)).contains("pide hablar con una persona", "cliente preferente pide una persona");
    desk.admin().get("/customer-sources/hubspot").then().body("state", equalTo("ok")).body("why", nullValue());
  }

  @Test
  void wait_for_no_system_that_does_not_answer() {
    trouble("slow", 20_000);
    hubspot();
    long begun = System.nanoTime();
    says("quiero hablar con un agente");
    ticket();
    history.await("bot", message -> true);
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
    assertThat(profile(seen -> "stale".equals(seen.get("state"))).getString("reason")).contains("no contestó a tiempo");
  }

  @Test
  void stay_unknown_where_nobody_knows_them_and_are_not_guessed_where_several_have_that_phone() {
    hubspot();
    says("hola");
    JsonPath unknown = profile(seen -> "unknown".equals(seen.get("state")));
    assertThat(unknown.getList("attributes")).isEmpty();
    assertThat(unknown.getString("sources.find { it.name == 'hubspot' }.result")).isEqualTo("not-found");
    person("101", "+" + phone, "vip");
    person("102", "+" + phone, "oro");
    Eventually.pause(Duration.ofSeconds(5));
    desk.admin().post("/contacts/" + contact() + "/profile/refresh").then().statusCode(202);
    JsonPath several = profile(seen -> "ambiguous".equals(seen.get("state")));
    assertThat(several.getString("reason")).isEqualTo("«hubspot» tiene 2 clientes con este teléfono.");
    assertThat(several.getBoolean("vip")).isFalse();
  }

  @Test
  void are_found_in_salesforce_by_their_last_digits_with_a_token_that_may_end() {
    person("003A", "(" + phone.substring(3, 5) + ") " + phone.substring(5), "Oro");
    put("ventas", Map.of("kind", "salesforce", "settings", Map.of("url", base("/demo/crm/salesforce"), "clientId", "demo-client"),
        "mapping", Map.of("tier", "Nivel__c"), "secrets", Map.of("clientSecret", "demo-secret"))).statusCode(201);
    checked("ventas").body("result", equalTo("found")).body("attributes.tier", equalTo("oro"));
    trouble("session", 0);
    checked("ventas").body("result", equalTo("found")).body("attributes.name", equalTo("Lucía Ferrer"));
    assertThat(log()).containsSubsequence("salesforce token", "salesforce ok", "salesforce 401 INVALID_SESSION_ID", "salesforce token", "salesforce ok");
    trouble("daily", 0);
    checked("ventas").body("result", equalTo("away")).body("why", containsString("REQUEST_LIMIT_EXCEEDED"));
    says("hola");
    Eventually.get("the source to be left alone", () -> desk.admin().get("/customer-sources/ventas").jsonPath().getString("state"), "paused"::equals);
    desk.admin().get("/customer-sources/ventas").then().body("pausedUntil", containsString("T00:00:00Z"));
  }

  @Test
  void are_found_in_a_system_of_ones_own() {
    person("7", phone, "plata");
    Map<String, Object> form = new HashMap<>(Map.of("kind", "http", "rank", 10, "settings", Map.of("url", base("/demo/crm/plain/customers?phone={phone}"),
        "header", "X-Api-Key", "records", "/results"), "mapping", Map.of("tier", "/level", "email", "/profile/mail", "tags", "/tags")));
    form.put("secrets", Map.of("token", "wrong-key"));
    put("erp", form).statusCode(201).body("secrets", equalTo(List.of("token"))).body(not(containsString("wrong-key")));
    checked("erp").body("result", equalTo("away")).body("why", equalTo("rechaza nuestra clave (401)"));
    put("erp", form).statusCode(428);
    form.put("secrets", Map.of("token", "demo-key"));
    String tag = desk.admin().get("/customer-sources/erp").then().statusCode(200).extract().header("ETag");
    desk.admin().header("If-Match", tag).body(form).put("/customer-sources/erp").then().statusCode(200).body(not(containsString("demo-key")));
    desk.admin().header("If-Match", tag).body(form).put("/customer-sources/erp").then().statusCode(412);
    checked("erp").body("result", equalTo("found")).body("attributes.tags", equalTo("web;factura"));
    assertThat(new Sql(desk).run("select secrets from escalation.customer_source where name = 'erp'").toString()).contains("v1:").doesNotContain("demo-key");
    assertThat(desk.logs()).doesNotContain("demo-key").doesNotContain("wrong-key");
  }

  @Test
  void have_what_agents_write_down_of_them_until_it_is_taken_back() {
    person("101", "+" + phone, "plata");
    hubspot();
    says("hola");
    profile(seen -> "known".equals(seen.get("state")));
    Colleague ana = Colleague.agent(desk, "mesa");
    ana.asks().get("/contacts/" + contact() + "/profile").then().statusCode(404);
    ana.asks().get("/contacts/" + contact()).then().statusCode(404);
    says("quiero hablar con un agente");
    ticket();
    ana.asks().get("/contacts/" + contact()).then().statusCode(200).body("aliases.value", hasItem(phone)).body("conversations", hasItem(conversation()))
        .body("firstSeenAt", notNullValue()).body("lastSeenAt", notNullValue());
    ana.asks().body(Map.of("value", "VIP")).put("/contacts/" + contact() + "/attributes/tier").then().statusCode(200).body("vip", is(true))
        .body("attributes.find { it.name == 'tier' }.by", equalTo(ana.login())).body("attributes.find { it.name == 'tier' }.others.value", equalTo(List.of("plata")));
    Eventually.get("the ticket to rise", this::ticket, seen -> "alta".equals(seen.getString("priority")));
    ana.asks().body(Map.of("value", "")).put("/contacts/" + contact() + "/attributes/tier").then().statusCode(422);
    ana.asks().body(Map.of("value", "x")).put("/contacts/" + contact() + "/attributes/dos%20palabras").then().statusCode(422);
    ana.asks().delete("/contacts/" + contact() + "/attributes/tier").then().statusCode(200).body("attributes.find { it.name == 'tier' }.source", equalTo("hubspot"));
    assertThat(new Sql(desk).run("select body::text from kernel.journal where event = 'CustomerProfiled' and body->>'contactId' = ?", contact()).toString())
        .contains(ana.login(), "tier").doesNotContain("VIP").doesNotContain("plata").doesNotContain(phone);
    desk.admin().get("/contacts/0193a5b0-7c10-7a51-9c8e-2f3b4d5e6f70/profile").then().statusCode(404);
  }

  @Test
  void are_asked_of_no_source_that_makes_no_sense() {
    put("crm", Map.of("kind", "fax")).statusCode(422).body("type", equalTo("urn:relevo:problem:kind"));
    put("agent", Map.of("kind", "http")).statusCode(422).body("type", equalTo("urn:relevo:problem:name"));
    put("crm", Map.of("kind", "hubspot", "settings", Map.of("url", "http://crm.example.com"))).statusCode(422).body("title", containsString("https://"));
    put("crm", Map.of("kind", "hubspot", "settings", Map.of("color", "red"))).statusCode(422);
    desk.admin().post("/customer-sources/nada/check").then().statusCode(422);
    Colleague.with(desk, List.of("supervisor"), List.of()).asks().get("/customer-sources").then().statusCode(200);
    Colleague.agent(desk, "mesa").asks().get("/customer-sources").then().statusCode(403);
  }

  private void hubspot() {
    put("hubspot", Map.of("kind", "hubspot", "settings", Map.of("url", base("/demo/crm/hubspot")), "mapping", Map.of("tier", "nivel_cliente"),
        "secrets", Map.of("token", "pat-demo"))).statusCode(201);
    // a change is seen within seconds, not at once
    Eventually.pause(Duration.ofSeconds(4));
  }

  private ValidatableResponse put(String name, Map<String, ?> form) {
    return desk.admin().body(form).put("/customer-sources/" + name).then();
  }

  private ValidatableResponse checked(String name) {
    return desk.admin().body(Map.of("phone", "+" + phone)).post("/customer-sources/" + name + "/check").then().statusCode(200);
  }

  private String base(String path) {
    return desk.base() + path;
  }

  private void person(String id, String theirPhone, String tier) {
    desk.visitor().contentType("application/json").body(Map.of("id", id, "phone", theirPhone, "firstname", "Lucía", "lastname", "Ferrer",
        "email", "lucia@example.com", "tier", tier)).post("/demo/crm/people").then().statusCode(200);
  }

  private void trouble(String fault, int millis) {
    desk.visitor().contentType("application/json").body(Map.of("fault", fault, "millis", millis)).post("/demo/crm/config").then().statusCode(200);
  }

  private List<String> log() {
    return desk.visitor().get("/demo/crm/log").jsonPath().getList("items", String.class);
  }

  private void says(String words) {
    meta.messages(Meta.text(phone, Meta.newId(), words)).then().statusCode(200);
  }

  private String conversation() {
    return Eventually.get("a conversation", history::conversation, Optional::isPresent).orElseThrow();
  }

  private String contact() {
    return desk.admin().get("/conversations/" + conversation()).jsonPath().getString("contact");
  }

  private JsonPath profile(Predicate<JsonPath> fits) {
    String contact = contact();
    return Eventually.get("the profile", () -> desk.admin().get("/contacts/" + contact + "/profile").then().statusCode(200).extract().jsonPath(), fits);
  }

  private JsonPath ticket() {
    List<String> ids = Eventually.get("a ticket", () -> desk.admin().get("/tickets?contact=" + phone).jsonPath().<String>getList("items.id"), all -> !all.isEmpty());
    return desk.admin().get("/tickets/" + ids.getFirst()).then().statusCode(200).extract().jsonPath();
  }
}
