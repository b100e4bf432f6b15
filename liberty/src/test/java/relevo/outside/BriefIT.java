package relevo.outside;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever takes a ticket over is told all there is to know, and told again at each transfer. */
@ExtendWith(OnRunningDesk.class)
class BriefIT {

  private final RunningDesk desk;
  private final Meta meta;
  private final History history;
  private final String phone = Meta.anybody();
  private String ticket;

  BriefIT(RunningDesk desk) {
    this.desk = desk;
    meta = new Meta(desk);
    history = new History(desk, phone);
  }

  @BeforeEach
  void a_customer_has_told_much_before_asking_for_a_person() {
    says("hola");
    history.await("bot", message -> true);
    says("zxcvb qwrty");
    Eventually.get("an excuse", () -> history.by("bot").size(), size -> size > 1);
    says("quiero saber de mi pedido 12345");
    Eventually.get("an answer", () -> history.by("bot").size(), size -> size > 2);
    says("quiero hablar con un agente, estoy harto");
    ticket = Eventually.get("a ticket", this::tickets, tickets -> !tickets.isEmpty()).getFirst();
  }

  @Test
  void tells_why_what_was_tried_what_is_known_and_how_the_customer_feels() {
    String decision = desk.admin().get("/conversations/" + history.conversation().orElseThrow() + "/decisions").path("items[0].messageId");
    brief().body("brief.occasion", equalTo("opened")).body("brief.language", equalTo("es"))
        .body("brief.why.decision", equalTo(decision)).body("brief.why.said", containsString("agente"))
        .body("brief.why.rules.name", hasItem("pide hablar con una persona"))
        .body("brief.why.rules.es", hasItem(notNullValue())).body("brief.why.passedOn", nullValue())
        .body("brief.tried.kind", hasItem("missed")).body("brief.tried.name", hasItem("zxcvb qwrty"))
        .body("brief.given.find { it.name == 'pedido' }.value", equalTo("12345"))
        .body("brief.mood", hasSize(4)).body("brief.mood[3].mood", not(equalTo(0))).body("earlier", hasSize(0));
  }

  @Test
  void is_written_anew_at_a_transfer_and_the_older_one_is_kept() {
    command("claim", "{\"agent\":\"ana\"}").statusCode(200);
    command("transfer", "{\"team\":\"especialistas\",\"reason\":\"caso técnico\"}").statusCode(200);
    brief().body("brief.occasion", equalTo("transferred")).body("brief.why.passedOn.team", equalTo("especialistas"))
        .body("brief.why.passedOn.reason", equalTo("caso técnico")).body("brief.given.name", hasItem("pedido"))
        .body("earlier.occasion", contains("opened"));
  }

  @Test
  void is_made_up_on_asking_for_a_ticket_that_has_none() {
    new Sql(desk).run("delete from ticketing.briefing where ticket_id = ?", UUID.fromString(ticket));
    brief().body("brief.occasion", equalTo("now")).body("brief.given.name", hasItem("pedido")).body("earlier", hasSize(0));
  }

  private List<String> tickets() {
    return desk.admin().get("/tickets?contact=" + phone).then().statusCode(200).extract().path("items.id");
  }

  private ValidatableResponse brief() {
    return desk.admin().get("/tickets/" + ticket + "/brief").then().statusCode(200);
  }

  private ValidatableResponse command(String action, String body) {
    return desk.admin().body(body).post("/tickets/" + ticket + "/" + action).then();
  }

  private void says(String text) {
    meta.messages(Meta.text(phone, Meta.newId(), text)).then().statusCode(200);
  }
}
