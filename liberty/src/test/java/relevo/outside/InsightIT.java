package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a customer's message to the figure that counts it, and back to the conversation. */
@ExtendWith(OnRunningDesk.class)
class InsightIT {

  private final RunningDesk desk;
  private final Meta meta;
  private final String phone = Meta.anybody();
  private final String agent = "cuenta-" + UUID.randomUUID().toString().substring(0, 8);

  InsightIT(RunningDesk desk) {
    this.desk = desk;
    meta = new Meta(desk);
  }

  @Test
  void counts_a_hand_over_and_shows_whose_it_was() {
    String conversation = helped();
    String mine = "agent=" + agent;
    figure("people", mine, "hand_overs").body("numerator", is(1)).body("title", equalTo("Traspasos"));
    figure("people", mine, "time_to_human").body("n", is(1)).body("unit", equalTo("seconds"));
    figure("rules", mine, "escalation_precision").body("numerator", is(1)).body("denominator", is(1)).body("value", is(1f));
    figure("resolution", mine, "one_touch").body("numerator", is(1));
    figure("bot", mine, "containment").body("notMeasured", containsString("agent"));
    ask("/insight/kpis?group=people&by=rule&" + mine).body("by", equalTo("rule")).body("zone", equalTo("Europe/Madrid"))
        .body("kpis.find { it.id == 'hand_overs' }.parts[0].part", equalTo("pide hablar con una persona"));
    ask("/insight/conversations?kpi=time_to_human&" + mine).body("items.size()", is(1)).body("items[0].conversation", equalTo(conversation))
        .body("items[0].agent", equalTo(agent)).body("items[0].seconds", greaterThanOrEqualTo(0));
    desk.admin().get("/insight/conversations/export?separator=semicolon&kpi=hand_overs&" + mine).then().statusCode(200)
        .contentType("text/csv;charset=UTF-8").body(startsWith("\uFEFFconversation;day;team")).body(containsString(conversation));
    desk.admin().get("/insight/kpis/export?" + mine).then().statusCode(200).body(containsString("time_to_human,Tiempo hasta una persona,seconds,all"));
    ask("/insight/now").body("all.open", greaterThanOrEqualTo(0));
    ask("/insight/quality?" + mine).body("zone", equalTo("Europe/Madrid"));
    desk.admin().post("/insight/rebuild").then().statusCode(202);
    Eventually.get("the figures once more", () -> handOvers(mine), n -> n == 1);
    excluded(conversation, mine);
  }

  /** As one of our own tests, and back. */
  private void excluded(String conversation, String mine) {
    String contact = new Sql(desk).run("select contact_id::text from messaging.conversation where id = ?", UUID.fromString(conversation)).getFirst();
    desk.admin().body("{\"why\":\"\"}").put("/insight/exclusions/" + contact).then().statusCode(422);
    desk.admin().body("{\"why\":\"prueba\"}").put("/insight/exclusions/" + contact).then().statusCode(204);
    assertThat(handOvers(mine)).isZero();
    ask("/insight/exclusions").body("find { it.contact == '" + contact + "' }.why", equalTo("prueba"));
    desk.admin().delete("/insight/exclusions/" + contact).then().statusCode(204);
    assertThat(handOvers(mine)).isEqualTo(1);
  }

  @Test
  void leads_from_what_is_counted_by_days_and_what_is_open_to_the_conversations() {
    meta.messages(Meta.text(phone, Meta.newId(), "quiero hablar con un agente")).then().statusCode(200);
    String team = Eventually.get("a ticket", () -> desk.admin().get("/tickets?contact=" + phone).<String>path("items[0].team"), found -> found != null);
    String conversation = new History(desk, phone).conversation().orElseThrow();
    behind("rule_firing&rule=pide hablar con una persona", conversation);
    behind("rule_firing&part=denominator", conversation);
    behind("decision_lag", conversation);
    behind("backlog&team=" + team, conversation);
    behind("backlog_age", conversation);
    behind("now_open&team=" + team, conversation);
    behind("now_unassigned", conversation);
    behind("now_waiting", conversation);
    ask("/insight/conversations?limit=1&kpi=backlog_oldest").body("items.size()", is(1)).body("next", nullValue());
    for (String kpi : List.of("dead_letters", "oldest_outbox", "messages_parked", "delivery_failure", "now_window_closing", "backlog_day", "backlog_days")) {
      ask("/insight/conversations?kpi=" + kpi).body("items", notNullValue());
    }
    desk.admin().get("/insight/conversations/export?kpi=now_open").then().statusCode(200).body(containsString(",since"))
        .body(containsString(conversation));
  }

  private void behind(String kpi, String conversation) {
    Eventually.get(kpi, () -> pages("/insight/conversations?limit=200&kpi=" + kpi, null), found -> found.contains(conversation));
  }

  private List<String> pages(String path, String cursor) {
    Response page = desk.admin().get(path + (cursor == null ? "" : "&cursor=" + cursor));
    page.then().statusCode(200);
    List<String> found = new ArrayList<>(page.<List<String>>path("items.conversation"));
    String next = page.path("next");
    if (next != null) found.addAll(pages(path, next));
    return found;
  }

  @Test
  void says_why_something_is_not_known_by_a_code_and_in_a_table_in_three_languages() {
    ask("/insight/kpis?group=bot&team=mesa").body("kpis.find { it.id == 'containment' }.why", equalTo("without_head"))
        .body("kpis.find { it.id == 'containment' }.whyHead", equalTo("team"));
    ask("/insight/kpis?group=technical").body("kpis.find { it.id == 'duplicates' }.why", equalTo("in_metrics"));
    desk.admin().get("/insight/kpis/export?group=bot&team=mesa&titles=en").then().statusCode(200).body(containsString("Escalation rate"))
        .body(containsString("it is not known by “team”"));
    desk.admin().get("/insight/kpis/export?group=technical&titles=pt").then().statusCode(200).body(containsString("Não está no diário"));
    desk.admin().get("/insight/kpis/export?titles=fr").then().statusCode(422);
  }

  @Test
  void shows_a_supervisor_only_what_their_teams_had() {
    helped();
    Eventually.get("the hand-over", () -> handOvers("agent=" + agent), n -> n == 1);
    Inbox supervisor = Inbox.of(desk, "supervisor", "facturacion");
    supervisor.asks().get("/insight/kpis?group=people&agent=" + agent).then().statusCode(200).body("kpis.find { it.id == 'hand_overs' }.numerator", is(0));
    supervisor.asks().get("/insight/kpis?group=bot").then().statusCode(200)
        .body("kpis.find { it.id == 'containment' }.notMeasured", containsString("sus equipos"));
    supervisor.asks().get("/insight/kpis?group=bot").then().body("kpis.find { it.id == 'containment' }.why", equalTo("teams_only"));
    supervisor.asks().get("/insight/conversations?kpi=rule_firing").then().statusCode(403);
    supervisor.asks().get("/insight/conversations?kpi=now_open").then().statusCode(200)
        .body("items.team.findAll { it != 'facturacion' }.size()", is(0));
    Inbox.of(desk, "agent").asks().get("/insight/kpis").then().statusCode(403);
    Inbox.of(desk, "agent").asks().get("/insight/conversations?kpi=now_open").then().statusCode(403);
  }

  @Test
  void refuses_what_makes_no_sense() {
    for (String query : List.of("kpis?group=nada", "kpis?by=nada", "kpis?from=ayer", "kpis?from=2026-02-01&to=2026-01-01", "kpis?kpi=nada",
        "kpis?from=2020-01-01&to=2026-01-01", "conversations", "conversations?kpi=containment&team=mesa", "conversations?kpi=containment&cursor=x",
        "conversations?kpi=containment&part=x", "conversations?kpi=rule_coverage", "conversations?kpi=now_open&agent=ana",
        "conversations?kpi=now_open&cursor=2026-03-01_00000000-0000-0000-0000-000000000000", "conversations?kpi=decision_lag&cursor=x_00000000-0000-0000-0000-000000000000", "kpis/export?separator=tab")) {
      desk.admin().get("/insight/" + query).then().statusCode(422);
    }
  }

  private String helped() {
    meta.messages(Meta.text(phone, Meta.newId(), "quiero hablar con un agente")).then().statusCode(200);
    List<String> tickets = Eventually.get("a ticket", () -> desk.admin().get("/tickets?contact=" + phone).<List<String>>path("items.id"), found -> !found.isEmpty());
    String ticket = tickets.getFirst();
    desk.admin().body(Map.of("agent", agent)).post("/tickets/" + ticket + "/claim").then().statusCode(200);
    desk.admin().body(Map.of("text", "Buenas")).post("/tickets/" + ticket + "/messages").then().statusCode(200);
    desk.admin().body(Map.of("label", "needed")).post("/tickets/" + ticket + "/resolve").then().statusCode(200);
    return new History(desk, phone).conversation().orElseThrow();
  }

  private ValidatableResponse ask(String path) {
    return desk.admin().get(path).then().statusCode(200);
  }

  private int handOvers(String query) {
    Integer n = desk.admin().get("/insight/kpis?group=people&" + query).path("kpis.find { it.id == 'hand_overs' }.numerator");
    return n == null ? 0 : n;
  }

  private ValidatableResponse figure(String group, String query, String id) {
    Eventually.get("all that was done, to its end", () -> desk.admin().get("/insight/kpis?group=resolution&" + query)
        .<Integer>path("kpis.find { it.id == 'one_touch' }.numerator"), n -> Integer.valueOf(1).equals(n));
    return ask("/insight/kpis?group=" + group + "&" + query).rootPath("kpis.find { it.id == '" + id + "' }");
  }
}
