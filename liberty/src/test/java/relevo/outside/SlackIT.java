package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tickets in Slack, which the demo plays strictly: with its signatures, limits and failures. */
@ExtendWith(OnRunningDesk.class)
class SlackIT {

  private static final String HOOK = "/webhooks/integrations/slack-it";

  private final RunningDesk desk;
  private final Meta meta;
  private final String room = "C" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
  private Colleague ana;
  private Colleague bo;

  SlackIT(RunningDesk desk) {
    this.desk = desk;
    meta = new Meta(desk);
  }

  @BeforeEach
  void begin() {
    ana = Colleague.agent(desk, "facturacion");
    bo = Colleague.agent(desk, "facturacion");
    slack().body(Map.of("state", "joined")).put("/demo/slack/channels/" + room).then().statusCode(204);
    slack().body(Map.of("email", "Bo.Ruiz@acme.example")).put("/demo/slack/people/U0BO").then().statusCode(204);
    trouble("none", 0, 0);
    setUp(Map.of());
    Eventually.pause(Duration.ofSeconds(4));
  }

  @AfterEach
  void leave_none_behind() {
    trouble("none", 0, 0);
    desk.admin().header("If-Match", "*").delete("/integrations/slack-it").then().statusCode(204);
    assertThat(log()).noneMatch(line -> line.contains("invalid_blocks") || line.contains("invalid_arguments") || line.contains("invalid_json")
        || line.contains("invalid_form_data") || line.contains("invalid_metadata"));
  }

  @Test
  void are_taken_by_one_who_presses_and_the_other_is_told_who_has_it() {
    String ticket = charged(Meta.anybody());
    Map<String, Object> card = card(ticket, seen -> true);
    assertThat(card.toString()).contains("Un cliente espera a una persona", "facturacion", "action_id=take", "/inbox?ticket=" + ticket);
    List<JsonPath> presses = Stream.of("U0ANA", "U0BO").parallel().map(user -> press(ticket, (String) card.get("ts"), user)).toList();
    assertThat(presses).allSatisfy(press -> {
      assertThat(press.getInt("status")).isEqualTo(200);
      assertThat(press.getString("body")).isEmpty();
      assertThat(press.getLong("millis")).isLessThan(3_000);
    });
    Map<String, Object> taken = card(ticket, seen -> seen.toString().contains("Tomado por"));
    assertThat(taken.toString()).doesNotContain("action_id=take");
    String holder = desk.admin().get("/tickets/" + ticket).then().body("status", equalTo("assigned")).extract().path("agent");
    assertThat(holder).isIn(ana.login(), bo.login());
    assertThat(taken.toString()).contains("Tomado por " + holder);
    List<String> told = Eventually.get("the loser to be told", () -> presses.stream().flatMap(press -> said(press).stream()).toList(), said -> !said.isEmpty());
    assertThat(told).singleElement().asString().contains("Ya lo tiene " + holder).contains("ephemeral");
    assertThat(said(press(ticket, (String) card.get("ts"), holder.equals(ana.login()) ? "U0ANA" : "U0BO"))).isEmpty();
    desk.admin().body(Map.of("outcome", "devuelto")).post("/tickets/" + ticket + "/resolve").then().statusCode(200);
    card(ticket, seen -> seen.toString().contains("*Resuelto*"));
    assertThat(cards(ticket)).hasSize(1);
  }

  @Test
  void tell_strangers_what_to_do_and_believe_nobody_without_a_signature() {
    String ticket = charged(Meta.anybody());
    String ts = (String) card(ticket, seen -> true).get("ts");
    JsonPath press = press(ticket, ts, "U0NADIE");
    assertThat(Eventually.get("the stranger to be told", () -> said(press), said -> !said.isEmpty())).singleElement().asString().contains("U0NADIE = su usuario");
    desk.admin().get("/tickets/" + ticket).then().body("status", equalTo("open"));
    desk.visitor().contentType("application/x-www-form-urlencoded").header("X-Slack-Request-Timestamp", System.currentTimeMillis() / 1_000)
        .header("X-Slack-Signature", "v0=" + "0".repeat(64)).body("payload=%7B%7D").post(HOOK).then().statusCode(401);
    desk.visitor().contentType("application/json").body("{\"type\":\"url_verification\",\"challenge\":\"x\"}").post(HOOK).then().statusCode(401);
  }

  @Test
  void mirror_notes_both_ways_without_an_echo() {
    String ticket = charged(Meta.anybody());
    String ts = (String) card(ticket, seen -> true).get("ts");
    ana.asks().body(Map.of("text", "Cobro <doble> & confirmado")).post("/tickets/" + ticket + "/notes").then().statusCode(200);
    thread(ts, replies -> replies.size() == 1 && replies.getFirst().contains("Cobro &lt;doble&gt; &amp; confirmado"));
    for (int i = 0; i < 3; i++) say(ts, "U0ANA", "Lo miro yo", "Ev-1-" + ticket, false);
    say(ts, "U0BOT", "no es de nadie", "Ev-2-" + ticket, true);
    Eventually.get("the note", () -> notes(ticket), notes -> notes.toString().contains("Lo miro yo"));
    ana.asks().body(Map.of("text", "Hecho")).post("/tickets/" + ticket + "/notes").then().statusCode(200);
    List<String> replies = thread(ts, seen -> seen.stream().anyMatch(each -> each.contains("Hecho")));
    assertThat(replies).hasSize(2).noneMatch(each -> each.contains("Lo miro yo"));
    assertThat(notes(ticket)).filteredOn(note -> note.contains("Lo miro yo")).hasSize(1);
    assertThat(notes(ticket)).noneMatch(note -> note.contains("no es de nadie"));
    assertThat(desk.admin().get("/tickets/" + ticket + "/notes").jsonPath().getString("items.find { it.text == 'Lo miro yo' }.by")).startsWith(ana.login());
  }

  @Test
  void are_there_once_each_whatever_fails() {
    List<String> tickets = new ArrayList<>();
    List<String> faults = List.of("error", "limited", "lost", "slow");
    for (int i = 0; i < Stories.many(4); i++) {
      String fault = faults.get(i % faults.size());
      trouble(fault, fault.equals("slow") ? 11 : 1, fault.equals("error") || fault.equals("limited") ? 2 : 1);
      tickets.add(charged(Meta.anybody()));
      card(tickets.getLast(), seen -> true);
    }
    for (String ticket : tickets) desk.admin().body(Map.of("agent", ana.login())).post("/tickets/" + ticket + "/claim").then().statusCode(200);
    for (String ticket : tickets) card(ticket, seen -> seen.toString().contains("Tomado por " + ana.login()));
    for (String ticket : tickets) assertThat(cards(ticket)).as(ticket).hasSize(1);
    assertThat(log()).contains("chat.postMessage 500", "chat.postMessage lost", "conversations.history ok");
    JsonPath failed = desk.admin().get("/integrations/slack-it/deliveries?state=failed").jsonPath();
    assertThat(failed.getList("items")).isEmpty();
    Stories.tell("Slack", tickets.size() + " cards, each there once and changed to taken, a fault before each", log());
  }

  @Test
  void are_given_up_where_the_bot_may_not_write_and_the_administrator_sees_why() {
    desk.admin().header("If-Match", "*").delete("/integrations/slack-it").then().statusCode(204);
    setUp(Map.of("rooms", "facturacion = C0AJENO"));
    Eventually.pause(Duration.ofSeconds(4));
    charged(Meta.anybody());
    JsonPath failed = Eventually.get("the delivery to be given up", () -> desk.admin().get("/integrations/slack-it/deliveries?state=failed").jsonPath(),
        seen -> !seen.getList("items").isEmpty());
    assertThat(failed.getString("items[0].why")).contains("not_in_channel").contains("/invite");
    desk.admin().post("/integrations/slack-it/check").then().statusCode(200).body("good", is(true));
  }

  @Test
  void are_set_up_with_care() {
    desk.admin().body(form(Map.of("rooms", "facturacion = #facturas"), "xoxb-demo")).put("/integrations/otro").then().statusCode(422).body("title", containsString("#facturas"));
    desk.admin().body(form(Map.of("rooms", "facturacion = " + room), "xoxb-malo")).put("/integrations/otro").then().statusCode(201).body("callback", containsString("/webhooks/integrations/otro"));
    desk.admin().post("/integrations/otro/check").then().statusCode(200).body("good", is(false)).body("words", containsString("invalid_auth"));
    desk.admin().header("If-Match", "*").delete("/integrations/otro").then().statusCode(204);
    assertThat(desk.logs()).doesNotContain("xoxb-malo").doesNotContain("slack-demo-secret");
  }

  private void setUp(Map<String, String> settings) {
    Map<String, String> all = new HashMap<>(Map.of("rooms", "facturacion = " + room, "people", "U0ANA = " + ana.login() + ", bo.ruiz@acme.example = " + bo.login()));
    all.putAll(settings);
    desk.admin().body(form(all, "xoxb-demo")).put("/integrations/slack-it").then().statusCode(201);
  }

  private Map<String, Object> form(Map<String, String> settings, String token) {
    Map<String, String> all = new HashMap<>(settings);
    all.put("api", desk.base() + "/demo/slack/api");
    all.put("perMinute", "2000");
    return Map.of("kind", "slack", "settings", all, "secrets", Map.of("token", token, "signingSecret", "slack-demo-secret"));
  }

  /** A ticket of a customer who was charged twice. */
  private String charged(String phone) {
    meta.messages(Meta.text(phone, Meta.newId(), "me cobraron dos veces el pedido 12345")).then().statusCode(200);
    return Eventually.get("a ticket", () -> desk.admin().get("/tickets?contact=" + phone + "&status=open").then().statusCode(200)
        .extract().<List<String>>path("items.id"), tickets -> !tickets.isEmpty()).getFirst();
  }

  private JsonPath press(String ticket, String ts, String user) {
    return slack().body(Map.of("to", HOOK, "channel", room, "ts", ts, "user", user, "action", "take", "value", ticket)).post("/demo/slack/press").then()
        .statusCode(200).extract().jsonPath();
  }

  private List<String> said(JsonPath press) {
    return slack().get("/demo/slack/response/" + press.getString("response")).jsonPath().getList("items", String.class);
  }

  private void say(String thread, String user, String text, String event, boolean bot) {
    ValidatableResponse answer = slack().body(Map.of("to", HOOK, "channel", room, "thread", thread, "user", user, "text", text, "event", event, "bot", bot))
        .post("/demo/slack/say").then();
    answer.statusCode(200).body("status", equalTo(200));
  }

  private Map<String, Object> card(String ticket, Predicate<Map<String, Object>> fits) {
    return Eventually.get("the card of " + ticket, () -> cards(ticket), cards -> !cards.isEmpty() && fits.test(cards.getFirst())).getFirst();
  }

  private List<Map<String, Object>> cards(String ticket) {
    return messages().stream().filter(message -> message.get("thread") == null && message.toString().contains(ticket)).toList();
  }

  private List<String> thread(String ts, Predicate<List<String>> fits) {
    return Eventually.get("the thread", () -> messages().stream().filter(message -> ts.equals(message.get("thread"))).map(Object::toString).toList(), fits);
  }

  private List<Map<String, Object>> messages() {
    return slack().get("/demo/slack/channels/" + room + "/messages").jsonPath().getList("items");
  }

  private List<String> notes(String ticket) {
    return desk.admin().get("/tickets/" + ticket + "/notes").jsonPath().getList("items.text", String.class);
  }

  private void trouble(String fault, int seconds, int times) {
    slack().body(Map.of("fault", fault, "seconds", seconds, "times", times)).post("/demo/slack/config").then().statusCode(200);
  }

  private List<String> log() {
    return slack().get("/demo/slack/log").jsonPath().getList("items", String.class);
  }

  private RequestSpecification slack() {
    return desk.visitor().contentType("application/json");
  }
}
