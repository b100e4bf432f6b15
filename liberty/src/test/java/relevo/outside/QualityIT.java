package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What agents say of hand-overs, put down to the rules that caused them. */
@ExtendWith(OnRunningDesk.class)
class QualityIT {

  private static final String RULE = "pide hablar con una persona";

  private final RunningDesk desk;
  private final Meta meta;
  private final String phone = Meta.anybody();
  private final Instant start = Instant.now();

  QualityIT(RunningDesk desk) {
    this.desk = desk;
    meta = new Meta(desk);
  }

  /** A release that was published just before decides a moment later. */
  @BeforeEach
  void wait_for_the_live_rules() {
    Eventually.get("the live release to decide", () -> desk.visitor().get("/health/ready").jsonPath().getLong("checks.find { it.name == 'rules' }.data.release"), number -> number == live());
  }

  private long live() {
    return Long.parseLong(new Sql(desk).run("select number from escalation.active").getFirst());
  }

  @Test
  void follows_from_the_label_of_a_resolved_ticket() {
    String first = handedOver(1);
    resolve(first, "{\"label\":\"tal vez\"}", 422);
    desk.admin().get("/tickets/" + first).then().body("status", equalTo("assigned"));
    resolve(first, "{\"label\":\"too_late\"}", 200);
    String second = handedOver(2);
    resolve(second, "{}", 200);
    Map<String, Object> quality = quality("?since=" + start);
    assertThat(quality).containsEntry("escalations", 2).containsEntry("labelled", 1).containsEntry("tooLate", 1).containsEntry("needed", 0)
        .containsEntry("precision", 0f).containsEntry("lateness", 1f).containsEntry("idleDays", 0).containsEntry("neverFired", false)
        .containsEntry("file", "triggers/humano.drl");
    assertThat((Float) quality.get("coverage")).isGreaterThan(0);
    long release = live();
    assertThat(quality("?since=" + start + "&release=" + release)).containsEntry("escalations", 2);
    assertThat(quality("?until=" + start.minusSeconds(86_400))).containsEntry("escalations", 0).containsEntry("neverFired", false);
  }

  @Test
  void tells_of_rules_that_never_spoke() {
    desk.admin().get("/rules/quality").then().statusCode(200).body("rules.rule", hasItem("falla una consulta a otro sistema"));
    desk.admin().get("/rules/quality?release=x").then().statusCode(422).body("title", containsString("«release»"));
    desk.visitor().get("/api/v1/rules/quality").then().statusCode(401);
  }

  @Test
  void begins_with_a_decision_that_can_be_made_again() {
    handedOver(1);
    String conversation = new History(desk, phone).conversation().orElseThrow();
    String message = desk.admin().get("/conversations/" + conversation + "/decisions").then().statusCode(200)
        .body("items[0].rules[0].why", equalTo("Toda persona debe poder salir del bot con solo pedirlo"))
        .body("items[0].rules[0].file", equalTo("triggers/humano.drl")).body("items[0].text.en", containsString("Goes to “mesa”"))
        .body("items[0].smallestChange.changes[0].fact", equalTo("Turno.pideHumano"))
        .body("items[0].sources.'Turno.pideHumano'.source", equalTo("words")).body("items[0].nearMisses.size()", is(5))
        .extract().path("items[0].messageId");
    desk.admin().get("/decisions/" + message + "/recheck").then().statusCode(200).body("same", is(true));
    desk.admin().get("/decisions/0193a5b0-7c10-7a51-9c8e-2f3b4d5e6f70/recheck").then().statusCode(404);
    desk.visitor().get("/api/v1/decisions/recheck").then().statusCode(401);
  }

  private String handedOver(int times) {
    meta.messages(Meta.text(phone, Meta.newId(), "quiero hablar con un agente")).then().statusCode(200);
    List<String> tickets = Eventually.get("a ticket", () -> desk.admin().get("/tickets?contact=" + phone).<List<String>>path("items.id"),
        found -> found.size() == times);
    desk.admin().body("{\"agent\":\"ana\"}").post("/tickets/" + tickets.getFirst() + "/claim").then().statusCode(200);
    return tickets.getFirst();
  }

  private void resolve(String ticket, String body, int status) {
    desk.admin().body(body).post("/tickets/" + ticket + "/resolve").then().statusCode(status);
  }

  private Map<String, Object> quality(String query) {
    return desk.admin().get("/rules/quality" + query).then().statusCode(200).extract().path("rules.find { it.rule == '" + RULE + "' }");
  }
}
