package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rules that see what goes on and decide nothing. */
@ExtendWith(OnRunningDesk.class)
class ShadowIT {

  private static final String RULE = "rule \"lo oye\" when Turno( texto contains \"zarzuela\" ) then decision.escalate(\"facturacion\"); end";

  private final RunningDesk desk;
  private final Meta meta;
  private final String phone = Meta.anybody();
  private final History history;
  private String shadow;

  ShadowIT(RunningDesk desk) {
    this.desk = desk;
    meta = new Meta(desk);
    history = new History(desk, phone);
  }

  @AfterEach
  void ends() {
    if (shadow != null) desk.admin().post("/rules/shadows/" + shadow + "/stop").then().statusCode(200).body("state", equalTo("stopped"));
  }

  @Test
  void follows_the_desk_silently_until_it_is_stopped() {
    begin();
    says("me gusta la zarzuela");
    history.awaitText("customer", "zarzuela");
    Eventually.get("the report to grow", () -> changed(), changed -> changed == 1);
    desk.admin().get("/rules/shadows/" + shadow).then().body("state", equalTo("running")).body("kind", equalTo("shadow"))
        .body("report.conversations", greaterThanOrEqualTo(1)).body("report.kinds.handsOver", is(1)).body("report.turns.failed", is(0))
        .body("report.reasons.find { it.rule == 'lo oye' }.after", is(1)).body("report.reasons.find { it.rule == 'lo oye' }.before", is(0))
        .body("report.guard.enough", is(false));
    desk.admin().get("/rules/shadows/" + shadow + "/changes").then().statusCode(200).body("items", hasSize(1))
        .body("items[0].conversation", equalTo(history.conversation().orElseThrow())).body("items[0].difference", equalTo("hands_over"))
        .body("items[0].after.outcome.team", equalTo("facturacion")).body("items[0].after.rules.rule", hasItem("lo oye"));
    desk.admin().get("/tickets?contact=" + phone).then().body("items", hasSize(0));
    desk.admin().get("/rules/shadows/" + shadow + "/guard").then().statusCode(200);
  }

  @Test
  void sees_no_more_once_it_was_stopped() {
    begin();
    desk.admin().post("/rules/shadows/" + shadow + "/stop").then().statusCode(200);
    Eventually.pause(Duration.ofMillis(1_500));
    says("me gusta la zarzuela");
    history.await("bot", message -> true);
    Eventually.pause(Duration.ofMillis(1_000));
    assertThat(changed()).isZero();
  }

  @Test
  void is_alone() {
    begin();
    desk.admin().body(RuleFiles.of(RULE)).post("/rules/shadows").then().statusCode(409).body("type", equalTo("urn:relevo:problem:shadow-running"));
    List<String> running = desk.admin().get("/rules/shadows").then().statusCode(200).extract()
        .path("items.findAll { it.state == 'running' }.id");
    assertThat(running).containsExactly(shadow);
    desk.admin().get("/rules/replays/" + shadow).then().statusCode(404);
  }

  @Test
  void is_alone_even_if_many_begin_at_once() {
    List<Response> answers = IntStream.range(0, 6).parallel().mapToObj(any -> desk.admin().body(RuleFiles.of(RULE)).post("/rules/shadows")).toList();
    answers.stream().filter(answer -> answer.statusCode() == 202).forEach(answer -> shadow = answer.path("id"));
    assertThat(answers.stream().map(Response::statusCode).sorted()).containsExactly(202, 409, 409, 409, 409, 409);
    answers.stream().filter(answer -> answer.statusCode() == 409).forEach(loser ->
        loser.then().body("type", equalTo("urn:relevo:problem:shadow-running"), "title", containsString("Ya hay reglas en la sombra (" + shadow + ")")));
  }

  private void begin() {
    shadow = desk.admin().body(RuleFiles.of(RULE)).post("/rules/shadows").then().statusCode(202).body("state", equalTo("running"))
        .extract().path("id");
    Eventually.pause(Duration.ofMillis(1_500));
  }

  private int changed() {
    return desk.admin().get("/rules/shadows/" + shadow).then().statusCode(200).extract().path("report.changed");
  }

  private void says(String text) {
    meta.messages(Meta.text(phone, Meta.newId(), text)).then().statusCode(200);
  }
}
