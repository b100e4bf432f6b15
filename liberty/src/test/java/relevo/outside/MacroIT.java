package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several things done to a ticket in one go. */
@ExtendWith(OnRunningDesk.class)
class MacroIT {

  private final RunningDesk desk;
  private final Meta meta;
  private final History history;
  private final String phone = Meta.anybody();
  private final String name = "macro" + phone;
  private String ticket;

  MacroIT(RunningDesk desk) {
    this.desk = desk;
    meta = new Meta(desk);
    history = new History(desk, phone);
  }

  @BeforeEach
  void an_agent_has_a_ticket() {
    meta.messages(Meta.text(phone, Meta.newId(), "quiero hablar con un agente")).then().statusCode(200);
    ticket = Eventually.get("a ticket", this::tickets, tickets -> !tickets.isEmpty()).getFirst();
    command("claim", "{\"agent\":\"ana\"}").statusCode(200);
  }

  @Test
  void is_carried_out_whole() {
    add("""
        [{"kind":"priority","priority":"urgente"},{"kind":"tag","tags":["reembolso"]},{"kind":"note","text":"Revisado"},
         {"kind":"reply","text":"Su caso es {{ticket.id}}. Le atiende {{agent.name}}."},{"kind":"resolve","outcome":"listo","label":"needed"}]""").statusCode(201);
    command("macros/" + name, "").statusCode(200).body("status", equalTo("resolved")).body("priority", equalTo("urgente")).body("tags", hasItem("reembolso"));
    history.awaitText("agent", "Su caso es " + ticket);
    desk.admin().get("/tickets/" + ticket + "/notes").then().body("items.text", hasItem("Revisado"));
    desk.admin().get("/tickets/" + ticket).then().body("outcome", equalTo("listo")).body("label", equalTo("needed"));
  }

  @Test
  void is_refused_whole_if_one_step_is_and_says_which_and_why() {
    add("""
        [{"kind":"tag","tags":["reembolso"]},{"kind":"reply","text":"Hola {{cliente.edad}}"},{"kind":"resolve"}]""").statusCode(201);
    command("macros/" + name, "").statusCode(409).body("title", containsString("Paso 2")).body("title", containsString("{{cliente.edad}}"))
        .body("title", containsString("No se hizo nada"));
    desk.admin().get("/tickets/" + ticket).then().body("status", equalTo("assigned")).body("tags", not(hasItem("reembolso")));
    assertThat(history.by("agent")).isEmpty();
    command("macros/no-hay", "").statusCode(404);
  }

  @Test
  void says_the_teams_own_reply_or_else_the_desks() {
    add("[{\"kind\":\"reply\",\"canned\":\"" + name + "\"}]").statusCode(201);
    command("macros/" + name, "").statusCode(409).body("title", containsString("Ya no hay una respuesta guardada con el atajo «" + name + "»"));
    canned("especialistas", "De especialistas");
    command("macros/" + name, "").statusCode(409);
    canned(null, "De toda la casa");
    command("macros/" + name, "").statusCode(200);
    history.awaitText("agent", "De toda la casa");
    canned("mesa", "De la mesa");
    command("macros/" + name, "").statusCode(200);
    history.awaitText("agent", "De la mesa");
    assertThat(history.by("agent")).hasSize(2);
  }

  @Test
  void is_written_by_supervisors_with_the_version_that_they_read() {
    Response added = add("[{\"kind\":\"note\",\"text\":\"uno\"}]").statusCode(201).extract().response();
    String macro = "/macros/" + added.path("id");
    desk.admin().get("/macros").then().body("items.name", hasItems(name, "despedir", "pedir-pedido"));
    String other = body("[{\"kind\":\"note\",\"text\":\"dos\"}]");
    desk.admin().body(other).put(macro).then().statusCode(428);
    desk.admin().header("If-Match", added.header("ETag")).body(other).put(macro).then().statusCode(200).body("steps[0].text", equalTo("dos"));
    desk.admin().header("If-Match", added.header("ETag")).body(other).put(macro).then().statusCode(412);
    add("[{\"kind\":\"note\",\"text\":\"tres\"}]").statusCode(409).body("type", equalTo("urn:relevo:problem:name-taken"));
    add("[{\"kind\":\"transfer\",\"team\":\"nadie\",\"reason\":\"x\"}]").statusCode(422);
    desk.admin().header("If-Match", "*").delete(macro).then().statusCode(204);
    desk.admin().get(macro).then().statusCode(404);
  }

  private void canned(String team, String text) {
    String of = team == null ? "" : "\"team\":\"" + team + "\",";
    desk.admin().body("{" + of + "\"shortcut\":\"" + name + "\",\"title\":\"Prueba\",\"texts\":{\"es\":\"" + text + "\"}}")
        .post("/canned-replies").then().statusCode(201);
  }

  private ValidatableResponse add(String steps) {
    return desk.admin().body(body(steps)).post("/macros").then();
  }

  private String body(String steps) {
    return "{\"name\":\"" + name + "\",\"title\":\"Prueba\",\"steps\":" + steps + "}";
  }

  private List<String> tickets() {
    return desk.admin().get("/tickets?contact=" + phone).then().statusCode(200).extract().path("items.id");
  }

  private ValidatableResponse command(String action, String body) {
    return desk.admin().body(body).post("/tickets/" + ticket + "/" + action).then();
  }
}
