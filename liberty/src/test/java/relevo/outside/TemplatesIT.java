package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Our templates as their provider lists them, and what an agent may choose from when only a template may leave. */
@ExtendWith(OnRunningDesk.class)
class TemplatesIT {

  private static final String CHANNEL = "100000000000001";
  private static final String GRAPH = "/demo/graph/v25.0/100000000000009/message_templates";
  private static final Duration TWO_DAYS = Duration.ofDays(2);

  private final RunningDesk desk;
  private final Meta meta;
  private final String phone = Meta.anybody();
  private final History history;
  private final int run = ThreadLocalRandom.current().nextInt(1_000_000);

  TemplatesIT(RunningDesk desk) {
    this.desk = desk;
    meta = new Meta(desk);
    history = new History(desk, phone);
  }

  @BeforeEach
  void create() {
    create("a_util_" + run, "UTILITY", "APPROVED");
    create("a_promo_" + run, "MARKETING", "APPROVED");
    create("a_duda_" + run, "UTILITY", "PENDING");
    sync();
  }

  @AfterEach
  void delete() {
    for (String name : List.of("a_util_", "a_promo_", "a_duda_")) desk.visitor().delete(GRAPH + "?name=" + name + run);
  }

  @Test
  void are_taken_over_with_text_blanks_and_state() {
    Map<String, Object> found = named("a_util_" + run);
    assertThat(found).containsEntry("status", "APPROVED").containsEntry("category", "UTILITY").containsEntry("language", "es")
        .containsEntry("text", "Hola, {{1}}").containsEntry("variables", List.of("1")).containsEntry("account", "100000000000009");
    desk.admin().get("/templates?status=PENDING&language=es&channel=" + CHANNEL).then().statusCode(200)
        .body("items.name", hasItem("a_duda_" + run)).body("items.status", everyItem(equalTo("PENDING")));
    desk.admin().get("/channels/" + CHANNEL + "/templates/sync").then().statusCode(200).body("doneAt", notNullValue());
  }

  @Test
  void are_marked_when_their_provider_has_them_no_more() {
    desk.visitor().delete(GRAPH + "?name=a_util_" + run).then().statusCode(200);
    sync();
    assertThat(named("a_util_" + run)).containsEntry("status", "DELETED");
    assertThat(named("a_promo_" + run)).containsEntry("status", "APPROVED");
  }

  @Test
  void are_listed_page_by_page() {
    List<String> all = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      var page = desk.admin().get("/templates?limit=2" + cursor).then().statusCode(200).extract();
      all.addAll(page.path("items.name"));
      String next = page.path("next");
      cursor = next == null ? null : "&cursor=" + next;
    }
    assertThat(all).contains("a_util_" + run, "aviso_pedido").isSorted();
    desk.admin().get("/templates?limit=0").then().statusCode(422);
    desk.admin().get("/templates?cursor=nonsense").then().statusCode(422);
    desk.admin().get("/templates?channel=nobody").then().statusCode(404);
    desk.admin().post("/channels/nobody/templates/sync").then().statusCode(404);
    desk.visitor().get("/api/v1/templates").then().statusCode(401);
  }

  @Test
  void tell_why_they_could_not_be_asked_for() {
    String number = "1415" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
    desk.admin().body("{\"id\":\"" + number + "\",\"provider\":\"twilio\",\"phone\":\"" + number + "\",\"settings\":{\"account\":\"AC"
        + "0".repeat(24) + number.substring(3) + "\"},\"secrets\":{\"auth-token\":\"x\"}}").post("/channels").then().statusCode(201);
    desk.admin().post("/channels/" + number + "/templates/sync").then().statusCode(202);
    Eventually.get("the reason", () -> desk.admin().get("/channels/" + number + "/templates/sync").<String>path("error"),
        error -> error != null && error.startsWith("Twilio no responde"));
  }

  @Test
  void are_named_to_an_agent_who_writes_too_late() {
    String ticket = ticketOfTwoDaysAgo();
    desk.admin().body("{\"text\":\"Hola\"}").post("/tickets/" + ticket + "/messages").then().statusCode(409)
        .contentType(startsWith("application/problem+json")).body("type", equalTo("urn:relevo:problem:window-closed"))
        .body("title", containsString("plantilla")).body("title", containsString("«a_promo_" + run + "» (es)"))
        .body("templates.name", hasItem("a_util_" + run)).body("templates.name", hasItem("a_promo_" + run))
        .body("templates.findAll { it.name == 'a_util_" + run + "' }.text", hasItem("Hola, {{1}}"))
        .body("templates.findAll { it.name == 'a_duda_" + run + "' }", hasSize(0));
    assertThat(history.by("agent")).isEmpty();
  }

  @Test
  void of_marketing_are_not_named_for_a_customer_who_wants_none() {
    String ticket = ticketOfTwoDaysAgo();
    says("BAJA", TWO_DAYS.minusMinutes(1));
    Eventually.get("the wish", () -> desk.admin().get("/conversations/" + history.conversation().orElseThrow() + "/consents")
        .<List<String>>path("items.value"), wishes -> wishes.contains("stop"));
    desk.admin().body("{\"text\":\"Hola\"}").post("/tickets/" + ticket + "/messages").then().statusCode(409)
        .body("templates.name", hasItem("a_util_" + run)).body("templates.findAll { it.category == 'MARKETING' }", hasSize(0));
  }

  private String ticketOfTwoDaysAgo() {
    says("quiero hablar con un agente", TWO_DAYS);
    String ticket = Eventually.get("a ticket", () -> desk.admin().get("/tickets?contact=" + phone).<List<String>>path("items.id"),
        found -> !found.isEmpty()).getFirst();
    desk.admin().body("{\"agent\":\"ana\"}").post("/tickets/" + ticket + "/claim").then().statusCode(200);
    return ticket;
  }

  private void says(String text, Duration ago) {
    long then = Instant.now().minus(ago).getEpochSecond();
    String message = Meta.text(phone, Meta.newId(), text).replaceFirst("\"timestamp\":\"[0-9]+\"", "\"timestamp\":\"" + then + "\"");
    meta.messages(message).then().statusCode(200);
  }

  private void create(String name, String category, String status) {
    desk.visitor().contentType("application/json").body("{\"name\":\"" + name + "\",\"language\":\"es\",\"category\":\"" + category
        + "\",\"status\":\"" + status + "\",\"components\":[{\"type\":\"BODY\",\"text\":\"Hola, {{1}}\"}]}").post(GRAPH).then().statusCode(200);
  }

  private void sync() {
    String asked = desk.admin().post("/channels/" + CHANNEL + "/templates/sync").then().statusCode(202).extract().path("askedAt");
    Eventually.get("the templates", () -> desk.admin().get("/channels/" + CHANNEL + "/templates/sync").<String>path("doneAt"),
        done -> done != null && Instant.parse(done).isAfter(Instant.parse(asked)));
  }

  private Map<String, Object> named(String name) {
    List<Map<String, Object>> all = desk.admin().get("/templates?limit=200").then().statusCode(200).extract().path("items");
    return all.stream().filter(each -> name.equals(each.get("name"))).findFirst().orElseThrow();
  }
}
