package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
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
  void shows_a_supervisor_only_what_their_teams_had() {
    helped();
    Eventually.get("the hand-over", () -> handOvers("agent=" + agent), n -> n == 1);
    Inbox supervisor = Inbox.of(desk, "supervisor", "facturacion");
    supervisor.asks().get("/insight/kpis?group=people&agent=" + agent).then().statusCode(200).body("kpis.find { it.id == 'hand_overs' }.numerator", is(0));
    supervisor.asks().get("/insight/kpis?group=bot").then().statusCode(200)
        .body("kpis.find { it.id == 'containment' }.notMeasured", containsString("sus equipos"));
    Inbox.of(desk, "agent").asks().get("/insight/kpis").then().statusCode(403);
  }

  @Test
  void refuses_what_makes_no_sense() {
    for (String query : List.of("kpis?group=nada", "kpis?by=nada", "kpis?from=ayer", "kpis?from=2026-02-01&to=2026-01-01", "kpis?kpi=nada",
        "kpis?from=2020-01-01&to=2026-01-01", "conversations", "conversations?kpi=containment&team=mesa", "conversations?kpi=containment&cursor=x",
        "conversations?kpi=containment&part=x", "kpis/export?separator=tab")) {
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
    Eventually.get("the hand-over", () -> handOvers(query), n -> n == 1);
    return ask("/insight/kpis?group=" + group + "&" + query).rootPath("kpis.find { it.id == '" + id + "' }");
  }
}
