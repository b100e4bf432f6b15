package relevo.outside;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Work goes up and down as the desk's ladder says. */
@ExtendWith(OnRunningDesk.class)
class LadderIT {

  private static final String OPEN = """
      {"tiers":[{"tier":2,"name":"Primera línea","handsBackTo":[1]},{"tier":3,"name":"Especialistas","handsBackTo":[1,2]}],
       "moves":[{"from":"*","to":"*"}]}""";
  private static final String STRICT = """
      {"tiers":[{"tier":2,"name":"Primera línea","handsBackTo":[1]},
                {"tier":3,"name":"Especialistas","needsTags":["tecnico"],"needsFacts":["pedido"],"handsBackTo":[2]}],
       "moves":[{"from":"mesa","to":"tier:3"}]}""";

  private final RunningDesk desk;
  private final Meta meta;
  private final String phone = Meta.anybody();
  private String ticket;

  LadderIT(RunningDesk desk) {
    this.desk = desk;
    meta = new Meta(desk);
  }

  @BeforeEach
  void an_agent_has_a_ticket() {
    says("mi pedido 12345 no llega");
    says("quiero hablar con un agente");
    ticket = Eventually.get("a ticket", this::tickets, tickets -> !tickets.isEmpty()).getFirst();
    command("claim", "{\"agent\":\"ana\"}").statusCode(200);
  }

  @AfterEach
  void all_go_everywhere_again() {
    replace(OPEN).statusCode(200);
  }

  @Test
  void leads_from_team_to_tier_with_what_the_tier_wants_to_know_and_nowhere_else() {
    desk.admin().get("/tickets/" + ticket + "/moves").then().statusCode(200).body("items.team", hasItem("facturacion")).body("handBack", equalTo(true));
    replace(STRICT).statusCode(200).body("tiers.find { it.tier == 2 }.teams", hasItem("mesa"));
    desk.admin().get("/tickets/" + ticket + "/moves").then().body("items.team", hasItem("especialistas"))
        .body("items.team", not(hasItem("facturacion"))).body("items.find { it.team == 'especialistas' }.missing", hasItem(containsString("tecnico")));
    command("transfer", "{\"team\":\"facturacion\",\"reason\":\"es suyo\"}").statusCode(409)
        .body("type", equalTo("urn:relevo:problem:move-not-allowed")).body("title", containsString("«facturacion»"));
    command("transfer", "{\"team\":\"especialistas\",\"reason\":\"es técnico\"}").statusCode(409).body("type", equalTo("urn:relevo:problem:entry-incomplete"));
    desk.admin().body("{\"tags\":[\"tecnico\"]}").put("/tickets/" + ticket + "/tags").then().statusCode(200);
    command("transfer", "{\"tier\":3,\"reason\":\"es técnico\"}").statusCode(200).body("team", equalTo("especialistas"));
    command("claim", "{\"agent\":\"ana\"}").statusCode(200);
    command("hand-back", "{}").statusCode(409).body("type", equalTo("urn:relevo:problem:no-hand-back"));
    command("transfer", "{\"team\":\"facturacion\",\"reason\":\"resuelto lo técnico\"}").statusCode(200);
  }

  @Test
  void is_changed_only_by_who_has_read_it_and_makes_sense() {
    String read = desk.admin().get("/ladder").header("ETag");
    desk.admin().body(STRICT).put("/ladder").then().statusCode(428);
    desk.admin().header("If-Match", read).body("{\"tiers\":[{\"tier\":2}],\"moves\":[]}").put("/ladder").then().statusCode(422)
        .body("type", equalTo("urn:relevo:problem:tier-missing"));
    desk.admin().header("If-Match", read).body(STRICT).put("/ladder").then().statusCode(200);
    desk.admin().header("If-Match", read).body(OPEN).put("/ladder").then().statusCode(412);
  }

  private ValidatableResponse replace(String ladder) {
    return desk.admin().header("If-Match", desk.admin().get("/ladder").header("ETag")).body(ladder).put("/ladder").then();
  }

  private List<String> tickets() {
    return desk.admin().get("/tickets?contact=" + phone).then().statusCode(200).extract().path("items.id");
  }

  private ValidatableResponse command(String action, String body) {
    return desk.admin().body(body).post("/tickets/" + ticket + "/" + action).then();
  }

  private void says(String text) {
    meta.messages(Meta.text(phone, Meta.newId(), text)).then().statusCode(200);
  }
}
