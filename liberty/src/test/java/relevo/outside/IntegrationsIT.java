package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A desk with systems around it that hear signed webhooks, some of which are slow, wrong or gone. */
class IntegrationsIT {

  private static RunningDesk desk;
  private static Meta meta;

  @BeforeAll
  static void start() {
    desk = RunningDesk.start(OnRunningDesk.freshFolder(), Map.of("RELEVO_WEBHOOK_PAUSES_SECONDS", "1,1,1,2,2,2,2,2,2,2"));
    meta = new Meta(desk);
  }

  @AfterAll
  static void stop() {
    if (desk != null) desk.close();
  }

  @AfterEach
  void leave_none_behind() {
    for (String name : desk.admin().get("/integrations").then().statusCode(200).extract().<List<String>>path("items.name")) {
      desk.admin().header("If-Match", "*").delete("/integrations/" + name).then().statusCode(204);
    }
  }

  @Test
  void tell_each_subscriber_what_it_asked_for_in_order_and_signed() {
    String all = subscriber("todos", Map.of());
    String some = subscriber("algunos", Map.of("events", "TicketOpened, TicketTaken, TicketResolved", "teams", "facturacion"));
    String billing = Meta.anybody();
    String other = Meta.anybody();
    says(billing, "hola");
    new History(desk, billing).await("bot", message -> true);
    says(billing, "me cobraron dos veces el pedido 12345");
    says(other, "quiero hablar con un agente");
    String ticket = ticket(billing);
    ticket(other);
    desk.admin().body(Map.of("agent", "ana")).post("/tickets/" + ticket + "/claim").then().statusCode(200);
    desk.admin().body(Map.of("outcome", "devuelto")).post("/tickets/" + ticket + "/resolve").then().statusCode(200);
    assertThat(types(heardUntil(some, "TicketResolved"))).containsExactly("TicketOpened", "TicketTaken", "TicketResolved");
    assertThat(heard(some).getList("items.body.team", String.class)).containsOnly("facturacion");
    assertThat(heard(some).getList("items.body.ticket", String.class)).containsOnly(ticket);
    JsonPath whole = heardUntil(all, "TicketResolved");
    String conversation = new History(desk, billing).conversation().orElseThrow();
    List<String> story = whole.getList("items.findAll { it.conversation == '" + conversation + "' }.type", String.class);
    assertThat(story).containsSubsequence("MessageReceived", "TurnTaken", "MessageReceived", "EscalationRaised", "TicketOpened", "TicketTaken", "TicketResolved");
    assertThat(whole.getList("items.findAll { it.type == 'MessageReceived' }.body.data.content.text", String.class)).contains("hola");
    assertThat(whole.getList("items.body.channel", String.class)).contains("100000000000001");
    assertThat(whole.getList("log", String.class)).allMatch(line -> line.endsWith(" 200"));
  }

  @Test
  void lose_and_double_nothing_while_the_subscriber_refuses_forgets_and_times_out() {
    String name = subscriber("enfermo", Map.of("events", "MessageReceived"));
    List<String> phones = Stories.customers(3);
    int all = phones.size() * 10;
    for (String fault : List.of("limit", "error", "forgetful")) {
      behave(name, fault, 3, 0);
      for (int i = 0; i < 3; i++) for (String phone : phones) says(phone, fault + " " + i);
      Eventually.pause(Duration.ofSeconds(1));
    }
    behave(name, "slow", 2, 11_000);
    for (String phone : phones) says(phone, "slow 0");
    JsonPath heard = Eventually.get("all messages", Duration.ofSeconds(150), () -> heard(name), seen -> seen.getList("items").size() >= all);
    assertThat(heard.getList("items.id", String.class)).hasSize(all).doesNotHaveDuplicates();
    for (String phone : phones) {
      String conversation = new History(desk, phone).conversation().orElseThrow();
      assertThat(new LinkedHashSet<>(heard.getList("items.findAll { it.conversation == '" + conversation + "' }.body.data.content.text", String.class)))
          .containsExactly("limit 0", "limit 1", "limit 2", "error 0", "error 1", "error 2", "forgetful 0", "forgetful 1", "forgetful 2", "slow 0");
    }
    assertThat(heard.getList("log", String.class)).contains("MessageReceived 429", "MessageReceived 500").noneMatch(line -> line.endsWith(" 401"));
    Eventually.get("all to be written down", () -> deliveries(name, "?state=delivered&limit=200"), seen -> seen.getList("items").size() == Math.min(all, 200));
    assertThat(deliveries(name, "?limit=200").getList("items.attempts", Integer.class)).anyMatch(attempts -> attempts > 1);
    Stories.tell("Signed webhooks", all + " messages of " + phones.size() + " customers, each heard once and in its order", heard.getList("log", String.class));
  }

  @Test
  void delay_no_customer_however_many_calls_hang() throws Exception {
    try (DeafEndpoint deaf = new DeafEndpoint()) {
      for (int i = 0; i < 8; i++) put("sordo-" + i, webhook(deaf.address(), Map.of("events", "MessageReceived"))).statusCode(201);
      Eventually.pause(Duration.ofMillis(500));
      for (int i = 0; i < 20; i++) says(Meta.anybody(), "hola");
      Eventually.get("calls that hang", Duration.ofSeconds(9), deaf::calls, calls -> calls >= 50);
      // less than one of those calls takes
      long begun = System.nanoTime();
      List<String> phones = new ArrayList<>();
      for (int i = 0; i < 5; i++) phones.add(Meta.anybody());
      for (String phone : phones) says(phone, "hola");
      for (String phone : phones) new History(desk, phone).await("bot", message -> true);
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(8));
    }
  }

  @Test
  void are_switched_off_when_they_say_that_they_are_gone_and_told_again_when_somebody_asks() {
    String name = subscriber("ido", Map.of("events", "MessageReceived"));
    behave(name, "gone", 1, 0);
    says(Meta.anybody(), "hola");
    JsonPath card = Eventually.get("the integration to be off", () -> card(name), seen -> "off".equals(seen.getString("state")));
    assertThat(card.getString("offWhy")).isEqualTo("dice que ya no está (410)");
    assertThat(card.getBoolean("on")).isFalse();
    String delivery = deliveries(name, "?state=failed").getString("items[0].id");
    desk.admin().post("/integrations/deliveries/" + delivery + "/replay").then().statusCode(409).body("type", equalTo("urn:relevo:problem:integration-off"));
    desk.admin().header("If-Match", "*").body(Map.of("settings", card.getMap("settings"))).put("/integrations/" + name).then().statusCode(200);
    desk.admin().post("/integrations/deliveries/" + delivery + "/replay").then().statusCode(200).body("state", equalTo("waiting")).body("replayedBy", equalTo("admin"));
    JsonPath told = Eventually.get("the event to be told again", () -> heard(name), seen -> !seen.getList("items").isEmpty());
    assertThat(told.getList("items.id", String.class)).containsExactly(delivery);
    Eventually.get("it to be written down", () -> deliveries(name, "?state=delivered"), seen -> seen.getList("items.id").contains(delivery));
    desk.admin().get("/integrations/deliveries/" + delivery).then().statusCode(200).body("status", equalTo(200)).body("answer", startsWith("{"))
        .body("why", nullValue()).body("event", equalTo("MessageReceived"));
  }

  @Test
  void get_new_secrets_while_the_old_ones_are_still_good() {
    String name = subscriber("giro", Map.of("events", "MessageReceived"));
    JsonPath rotated = desk.admin().body(Map.of("overlapHours", 1)).post("/integrations/" + name + "/secrets/signing/rotate").then().statusCode(200)
        .extract().jsonPath();
    check(name, true);
    hook(name, Map.of("secret", rotated.getString("issued.signing")));
    check(name, true);
    hook(name, Map.of("secret", "whsec_" + "QUFB".repeat(8)));
    desk.admin().post("/integrations/" + name + "/check").then().statusCode(200).body("good", is(false)).body("words", equalTo("Contestó con el error 401."));
    desk.admin().body(Map.of("overlapHours", 0)).post("/integrations/" + name + "/secrets/token/rotate").then().statusCode(422);
  }

  private void check(String name, boolean good) {
    desk.admin().post("/integrations/" + name + "/check").then().statusCode(200).body("good", is(good));
  }

  @Test
  void hand_over_answer_and_resolve_by_a_programs_key_once_each() {
    String phone = Meta.anybody();
    says(phone, "hola");
    History history = new History(desk, phone);
    history.await("bot", message -> true);
    String conversation = history.conversation().orElseThrow();
    String key = desk.admin().body(Map.of("name", "n8n", "scopes", List.of("agent"), "days", 1)).post("/keys").then().statusCode(201).extract().path("secret");
    Map<String, Object> wish = Map.of("reason", "n8n lo oyó llorar en la nota de voz", "team", "facturacion", "priority", "alta", "tags", List.of("voz"));
    String escalation = by(key, "e1").body(wish).post("/conversations/" + conversation + "/escalation").then().statusCode(200)
        .body("team", equalTo("facturacion")).extract().path("escalation");
    by(key, "e1").body(wish).post("/conversations/" + conversation + "/escalation").then().statusCode(200).body("escalation", equalTo(escalation));
    by(key, "e2").body(wish).post("/conversations/" + conversation + "/escalation").then().statusCode(409)
        .body("type", equalTo("urn:relevo:problem:already-escalated"));
    by(key, "e3").body(Map.of("team", "facturacion")).post("/conversations/" + conversation + "/escalation").then().statusCode(422);
    by(key, "e4").body(wish).post("/conversations/" + UUID.randomUUID() + "/escalation").then().statusCode(404);
    String ticket = ticket(phone);
    desk.admin().get("/tickets/" + ticket).then().body("priority", equalTo("alta")).body("because", hasItem("n8n lo oyó llorar en la nota de voz"))
        .body("tags", hasItem("voz"));
    assertThat(history.by("bot")).hasSizeGreaterThan(1);
    by(key, "t1").body(Map.of("agent", "ana")).post("/tickets/" + ticket + "/claim").then().statusCode(200);
    for (int i = 0; i < 2; i++) by(key, "m1").body(Map.of("text", "Hola, soy Ana")).post("/tickets/" + ticket + "/messages").then().statusCode(200);
    for (int i = 0; i < 2; i++) by(key, "r1").body(Map.of("outcome", "hecho")).post("/tickets/" + ticket + "/resolve").then().statusCode(200);
    assertThat(history.by("agent")).hasSize(1);
  }

  private RequestSpecification by(String key, String once) {
    return desk.visitor().basePath("/api/v1").header("Authorization", "Bearer " + key).header("Idempotency-Key", once).contentType("application/json");
  }

  @Test
  void are_set_up_with_care() {
    desk.admin().get("/integrations/kinds").then().statusCode(200).body("items.kind", hasItem("webhook"))
        .body("items.find { it.kind == 'webhook' }.settings.name", hasItems("url", "events", "teams", "channels", "perMinute"))
        .body("items.find { it.kind == 'webhook' }.secrets[0].made", is(true)).body("items.find { it.kind == 'webhook' }.title.es", notNullValue());
    put("x1", Map.of("kind", "fax")).statusCode(422).body("type", equalTo("urn:relevo:problem:kind"));
    put("Grande", webhook("https://n8n.example.com/x", Map.of())).statusCode(422).body("type", equalTo("urn:relevo:problem:name"));
    put("x1", webhook("http://n8n.example.com/x", Map.of())).statusCode(422);
    put("x1", webhook("https://n8n.example.com/x", Map.of("events", "TicketEaten"))).statusCode(422).body("title", startsWith("No hay ningún suceso «TicketEaten»"));
    put("x1", Map.of("kind", "webhook")).statusCode(422).body("type", equalTo("urn:relevo:problem:settings.url"));
    put("x1", webhook("https://n8n.example.com/x", Map.of())).statusCode(201).body("issued.signing", startsWith("whsec_")).body("callback", nullValue())
        .body("secrets", equalTo(List.of("signing"))).body("state", equalTo("new"));
    put("x1", webhook("https://n8n.example.com/y", Map.of())).statusCode(428);
    String tag = desk.admin().get("/integrations/x1").then().statusCode(200).body("issued", nullValue()).extract().header("ETag");
    desk.admin().header("If-Match", tag).body(webhook("https://n8n.example.com/y", Map.of())).put("/integrations/x1").then().statusCode(200)
        .body("issued", nullValue()).body("settings.url", equalTo("https://n8n.example.com/y"));
    desk.admin().header("If-Match", tag).body(webhook("https://n8n.example.com/z", Map.of())).put("/integrations/x1").then().statusCode(412);
    desk.admin().get("/integrations/x1/deliveries").then().statusCode(200).body("items", empty()).body("next", nullValue());
    desk.visitor().post("/webhooks/integrations/x1").then().statusCode(404);
    desk.visitor().get("/webhooks/integrations/nadie/algo").then().statusCode(404);
    assertThat(desk.logs()).doesNotContain("whsec_");
  }

  @Test
  void leave_nothing_behind_that_a_later_one_of_the_same_name_would_take_for_its_own() {
    Sql sql = new Sql(desk);
    Map<String, Object> form = webhook("https://n8n.example.com/x", Map.of());
    put("otra-vez", form).statusCode(201);
    sql.run("""
        insert into integration.delivery (id, account, line, event, place, state, at)
        select gen_random_uuid(), 'otra-vez', gen_random_uuid(), 'MessageReceived', 0, 'DELIVERED', now() from generate_series(1, 12000)""");
    sql.run("insert into integration.link (account, subject, kind, external_id, at) values ('otra-vez', gen_random_uuid(), 'unwanted', 'eva@example.com', now())");
    desk.admin().header("If-Match", "*").delete("/integrations/otra-vez").then().statusCode(204);
    Eventually.get("all to be forgotten", () -> sql.run("select count(*) from integration.delivery where account = 'otra-vez'"), List.of("0")::equals);
    sql.run("insert into integration.link (account, subject, kind, external_id, at) values ('otra-vez', gen_random_uuid(), 'ticket', '1', now())");
    put("otra-vez", form).statusCode(409).body("type", equalTo("urn:relevo:problem:still-forgetting"));
    sql.run("delete from integration.link where account = 'otra-vez' and kind = 'ticket'");
    assertThat(sql.run("select external_id from integration.link where account = 'otra-vez'")).as("who wants no more").containsExactly("eva@example.com");
    put("otra-vez", form).statusCode(201);
  }

  private ValidatableResponse put(String name, Map<String, Object> body) {
    return desk.admin().body(body).put("/integrations/" + name).then();
  }

  private static Map<String, Object> webhook(String url, Map<String, String> settings) {
    Map<String, String> all = new HashMap<>(settings);
    all.put("url", url);
    return Map.of("kind", "webhook", "settings", all);
  }

  /** Sets one up, and gives its receiver the secret that the desk made. */
  private String subscriber(String name, Map<String, String> settings) {
    desk.visitor().delete("/demo/hooks/" + name + "/log").then().statusCode(204);
    JsonPath made = put(name, webhook(desk.base() + "/demo/hooks/" + name, settings)).statusCode(201).extract().jsonPath();
    hook(name, Map.of("secret", made.getString("issued.signing")));
    Eventually.pause(Duration.ofMillis(300));
    return name;
  }

  private void behave(String name, String fault, int times, int millis) {
    hook(name, Map.of("fault", fault, "times", times, "millis", millis));
  }

  private void hook(String name, Map<String, Object> mood) {
    desk.visitor().contentType("application/json").body(mood).post("/demo/hooks/" + name + "/config").then().statusCode(200);
  }

  private JsonPath heard(String name) {
    return desk.visitor().get("/demo/hooks/" + name + "/log").then().statusCode(200).extract().jsonPath();
  }

  private JsonPath heardUntil(String name, String type) {
    return Eventually.get(type, () -> heard(name), seen -> types(seen).contains(type));
  }

  private static List<String> types(JsonPath heard) {
    return heard.getList("items.type", String.class);
  }

  private JsonPath card(String name) {
    return desk.admin().get("/integrations/" + name).then().statusCode(200).extract().jsonPath();
  }

  private JsonPath deliveries(String name, String query) {
    return desk.admin().get("/integrations/" + name + "/deliveries" + query).then().statusCode(200).extract().jsonPath();
  }

  private void says(String phone, String text) {
    meta.messages(Meta.text(phone, Meta.newId(), text)).then().statusCode(200);
  }

  private String ticket(String phone) {
    return Eventually.get("the ticket", () -> desk.admin().get("/tickets?contact=" + phone + "&status=open").then().statusCode(200)
        .extract().<List<String>>path("items.id"), ids -> !ids.isEmpty()).getFirst();
  }
}
