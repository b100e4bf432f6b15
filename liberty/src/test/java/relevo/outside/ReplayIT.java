package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Past conversations under other rules. */
@ExtendWith(OnRunningDesk.class)
class ReplayIT {

  private static final int CONVERSATIONS = 900;
  /** Three failed answers each, of which the third was handed over. Long ago, so that nobody else's conversations are among them. */
  private static final String SEED = """
      insert into escalation.decision (message_id, conversation_id, release, at, local_time, facts, fired, outcome, micros)
      select uuidv7(), conversation, (select number from escalation.active), '2001-03-05T11:00:00Z'::timestamptz + turn * interval '1 minute'
          + n * interval '1 hour', '2001-03-05T12:00:00'::timestamp + turn * interval '1 minute' + n * interval '1 hour',
        json_build_object('Turno.texto', 'xyzzy', 'Turno.entendido', false, 'Turno.intentosFallidos', turn, 'Turno.tipoMensaje', 'texto',
          'Horario.equipo', 'mesa', 'Horario.abierto', true, 'Conversacion.nivel', 1, 'Conversacion.dueno', 'bot')::text,
        case when turn = 3 then '[{"rule":"tercera de prueba","conditions":[]}]' else '[]' end,
        case when turn = 3 then '{"result":"escalation","held":false,"because":["tercera de prueba"],"raisedBy":[],"team":"mesa",
          "priority":"NORMAL","tags":[]}' else '{"result":"none","held":false,"because":[],"raisedBy":[],"tags":[]}' end, 10
      from (select n, uuidv7() as conversation from generate_series(1, %d) n) as many, generate_series(1, 3) turn""";
  private static final String FORGET = "delete from escalation.decision where at < '2002-01-01'";
  private static final String SPAN = "\"since\":\"2001-01-01T00:00:00Z\",\"until\":\"2002-01-01T00:00:00Z\"";
  private static final String THIRD =
      "rule \"tercera de prueba\" @owner(ana) when Turno( intentosFallidos >= 3 ) then decision.escalate(\"mesa\"); end";

  private final RunningDesk desk;
  private final Sql sql;

  ReplayIT(RunningDesk desk) {
    this.desk = desk;
    sql = new Sql(desk);
  }

  @BeforeEach
  void remember() {
    sql.run(SEED.formatted(CONVERSATIONS));
  }

  @AfterEach
  void forget() {
    sql.run(FORGET);
  }

  @Test
  void changes_nothing_by_the_rules_that_decided() {
    replayed(THIRD, CONVERSATIONS).body("report.conversations", is(CONVERSATIONS)).body("report.changed", is(0))
        .body("report.turns.compared", is(3 * CONVERSATIONS)).body("report.turns.incomparable", is(0)).body("report.turns.failed", is(0))
        .body("report.escalation.points", is(0f)).body("report.reasons.rule", contains("tercera de prueba"))
        .body("report.reasons[0].before", is(CONVERSATIONS)).body("report.reasons[0].after", is(CONVERSATIONS))
        .body("report.guard.ok", is(true)).body("total", is(CONVERSATIONS)).body("done", is(CONVERSATIONS))
        .body("report.hours.findAll { it.hour == 12 }", hasSize(1));
  }

  @Test
  void shows_what_would_not_be_handed_over_any_more_with_both_cards() {
    String id = replayed(THIRD.replace(">= 3", ">= 4"), 40).body("done", is(40)).body("report.changed", is(40))
        .body("report.kinds.keeps", is(40)).body("report.escalation.points", is(-100f)).body("report.reasons[0].points", is(-100f))
        .body("report.teams[0].team", equalTo("mesa")).body("report.teams[0].before", is(40)).body("report.teams[0].after", is(0))
        .extract().path("id");
    String next = desk.admin().get("/rules/replays/" + id + "/changes").then().statusCode(200).body("items", hasSize(20))
        .body("items[0].difference", equalTo("keeps")).body("items[0].before.summary", equalTo("Pasa a «mesa» porque se cumple «tercera de prueba»."))
        .body("items[0].after.summary", equalTo("No cambia nada: ninguna regla se cumplió."))
        .body("items[0].after.release", nullValue())
        .body("items[0].after.nearMisses[0].text.es", equalTo("faltó: intentosFallidos ≥ 4, fue 3"))
        .body("items[0].after.smallestChange.text.es", equalTo("si intentosFallidos hubiera sido 4 → pasa a «mesa»"))
        .body("next", notNullValue()).extract().path("next");
    List<String> rest = desk.admin().queryParam("cursor", next).get("/rules/replays/" + id + "/changes").then().statusCode(200)
        .body("items", hasSize(20)).extract().path("items.conversation");
    assertThat(rest).doesNotHaveDuplicates();
  }

  @Test
  void stops_comparing_a_conversation_at_its_first_difference() {
    replayed(THIRD.replace(">= 3", ">= 2"), CONVERSATIONS).body("report.kinds.handsOver", is(CONVERSATIONS))
        .body("report.kinds.sooner", is(CONVERSATIONS)).body("report.escalation.points", is(0f))
        .body("report.turns.compared", is(2 * CONVERSATIONS)).body("report.turns.incomparable", is(CONVERSATIONS))
        .body("report.reasons[0].before", is(CONVERSATIONS)).body("report.reasons[0].after", is(CONVERSATIONS))
        .body("report.teams[0].before", is(CONVERSATIONS)).body("report.teams[0].perDay", is(0f));
  }

  @Test
  void is_held_back_by_the_guard_with_the_figures_if_too_much_would_change() {
    String id = replayed("rule \"nadie\" when Turno( intentosFallidos >= 9 ) then decision.escalate(\"mesa\"); end", CONVERSATIONS)
        .body("report.guard.ok", is(false)).extract().path("id");
    desk.admin().get("/rules/replays/" + id + "/guard").then().statusCode(409).body("type", equalTo("urn:relevo:problem:guard"))
        .body("title", containsString("bajaría 100,0 puntos")).body("guard.points", is(-100f)).body("guard.conversations", is(CONVERSATIONS));
    String same = replayed(THIRD, CONVERSATIONS).extract().path("id");
    desk.admin().get("/rules/replays/" + same + "/guard").then().statusCode(200).body("ok", is(true)).body("enough", is(true));
  }

  @Test
  void sends_nothing_and_writes_nothing_but_its_report() {
    String before = footprint();
    replayed(THIRD.replace("3", "1"), CONVERSATIONS).body("report.changed", is(CONVERSATIONS));
    assertThat(footprint()).isEqualTo(before);
  }

  @Test
  void can_be_of_an_earlier_release() {
    String number = sql.run("select number from escalation.active").getFirst();
    awaited("{\"release\":" + number + "," + SPAN + "}").body("report.conversations", is(CONVERSATIONS))
        .body("report.reasons.rule", hasItem("tres respuestas fallidas"));
    desk.admin().get("/rules/replays").then().statusCode(200).body("items[0].kind", equalTo("replay")).body("items.size()", greaterThan(0));
  }

  @Test
  void refuses_what_makes_no_sense() {
    refused("{}", "files");
    refused("{\"draft\":\"x\"}", "member-unknown");
    refused("{\"release\":1,\"conversations\":0}", "conversations");
    refused("{\"release\":1,\"since\":\"ayer\"}", "since");
    refused(RuleFiles.of("rule \"x\" when Turno( textos == \"a\" ) then decision.tag(\"x\"); end"), "rules-refused");
    desk.admin().body("{\"release\":999999}").post("/rules/replays").then().statusCode(404);
    desk.admin().get("/rules/replays/none").then().statusCode(404);
    desk.admin().get("/rules/replays/0193a5b0-7c10-7a51-9c8e-2f3b4d5e6f70/changes").then().statusCode(404);
    desk.visitor().get("/api/v1/rules/replays/none").then().statusCode(401);
  }

  private void refused(String body, String code) {
    desk.admin().body(body).post("/rules/replays").then().statusCode(422).body("type", equalTo("urn:relevo:problem:" + code));
  }

  private ValidatableResponse replayed(String rules, int conversations) {
    String files = RuleFiles.of(rules);
    return awaited(files.substring(0, files.length() - 1) + ",\"conversations\":" + conversations + "," + SPAN + "}");
  }

  private ValidatableResponse awaited(String body) {
    String id = desk.admin().body(body).post("/rules/replays").then().statusCode(202).extract().path("id");
    Eventually.get("the replay to end", Duration.ofSeconds(60), () -> desk.admin().get("/rules/replays/" + id).<String>path("state"),
        state -> !state.equals("running"));
    return desk.admin().get("/rules/replays/" + id).then().statusCode(200).body("state", equalTo("done"));
  }

  private String footprint() {
    return sql.run("""
        select concat_ws(' ', (select count(*) from escalation.decision where at < '2002-01-01'), (select max(number) from escalation.release),
          (select count(*) from escalation.firing where at < '2002-01-01'), (select count(*) from ticketing.ticket),
          (select count(*) from messaging.outbound), (select count(*) from kernel.journal))""").getFirst();
  }
}
