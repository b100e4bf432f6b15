package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a team promises a customer, on a clock that the test moves. */
@ExtendWith(OnRunningDesk.class)
class PromisesIT {

  private static final Duration LONG_ENOUGH = Duration.ofMillis(1_500);

  private final RunningDesk desk;
  private final Meta meta;
  private final Sql sql;
  private final String phone = Meta.anybody();
  private String ticket;

  PromisesIT(RunningDesk desk) {
    this.desk = desk;
    meta = new Meta(desk);
    sql = new Sql(desk);
  }

  @BeforeEach
  void a_customer_asks_for_a_person() {
    says("quiero hablar con un agente");
    ticket = Eventually.get("a ticket", this::tickets, found -> !found.isEmpty()).getFirst();
  }

  @AfterEach
  void back_to_the_real_time() {
    ahead(0);
  }

  @Test
  void are_broken_once_and_never_early() {
    Instant due = due("first_reply");
    moveTo(due.minusSeconds(20));
    Eventually.pause(LONG_ENOUGH);
    assertThat(overdue()).isEmpty();
    assertThat(late()).doesNotContain(ticket);
    moveTo(due);
    Eventually.get("the first reply to be overdue", this::overdue, told -> told.equals(List.of("FIRST_REPLY")));
    assertThat(late()).contains(ticket);
    assertThat(clock("first_reply").get("breachedAt")).isNotNull();
    assertThat(Instant.parse((String) clock("first_reply").get("breachedAt"))).isAfterOrEqualTo(due);
    moveTo(due.plusSeconds(600));
    Eventually.pause(LONG_ENOUGH);
    assertThat(overdue()).containsExactly("FIRST_REPLY");
    replies();
    assertThat(late()).doesNotContain(ticket);
    assertThat(clock("first_reply").get("stoppedAt")).isNotNull();
  }

  @Test
  void are_kept_by_a_reply_in_time() {
    Instant due = due("first_reply");
    replies();
    moveTo(due.plusSeconds(1));
    awaitNoJobFor("FIRST_REPLY");
    assertThat(overdue()).isEmpty();
    assertThat(clock("first_reply").get("breachedAt")).isNull();
  }

  @Test
  void begin_again_when_the_customer_writes_after_a_reply() {
    replies();
    says("¿y mi dinero?");
    Eventually.get("the next promise", () -> clocks().size(), size -> size == 3);
    moveTo(due("next_reply"));
    Eventually.get("the next reply to be overdue", this::overdue, told -> told.equals(List.of("NEXT_REPLY")));
  }

  @Test
  void are_made_anew_by_another_team() {
    Instant before = due("first_reply");
    command("claim", "{\"agent\":\"ana\"}");
    command("transfer", "{\"team\":\"especialistas\",\"reason\":\"caso técnico\"}");
    List<Map<String, Object>> first = clocks().stream().filter(each -> each.get("clock").equals("first_reply")).toList();
    assertThat(first).extracting(each -> each.get("team")).containsExactly("mesa", "especialistas");
    assertThat(first.getFirst().get("stoppedAt")).isNotNull();
    assertThat(Instant.parse((String) first.getLast().get("dueAt"))).isAfter(before);
  }

  @Test
  void end_with_the_ticket() {
    Instant due = due("resolution");
    replies();
    command("resolve", "{\"outcome\":\"resuelto\"}");
    moveTo(due.plusSeconds(1));
    awaitNoJobFor("RESOLUTION");
    assertThat(overdue()).isEmpty();
  }

  @Test
  void are_what_the_administrator_says() {
    String promises = "{\"promises\":[{\"priority\":\"alta\",\"firstReplyMinutes\":%d,\"nextReplyMinutes\":null,\"resolutionMinutes\":90}]}";
    for (int minutes : new int[] {7, 8}) {
      String version = desk.admin().get("/promises/cuentas clave").then().statusCode(200).extract().header("ETag");
      desk.admin().header("If-Match", version).body(promises.formatted(minutes)).put("/promises/cuentas clave").then().statusCode(200).body("shipped", equalTo(false));
      desk.admin().get("/promises").then().statusCode(200)
          .body("items.find { it.team == 'cuentas clave' }.promises.find { it.priority == 'alta' }.firstReplyMinutes", equalTo(minutes))
          .body("items.find { it.team == 'cuentas clave' }.promises.find { it.priority == 'alta' }.nextReplyMinutes", nullValue())
          .body("items.find { it.team == 'cuentas clave' }.promises.find { it.priority == 'baja' }.resolutionMinutes", nullValue());
    }
    desk.admin().get("/promises").then().body("items.find { it.team == 'mesa' }.shipped", equalTo(true));
    desk.admin().header("If-Match", "*").body(promises.formatted(0)).put("/promises/mesa").then().statusCode(422);
    desk.admin().header("If-Match", "*").body(promises.formatted(5)).put("/promises/nadie").then().statusCode(422);
  }

  @Test
  void are_changed_only_by_who_has_read_them_and_can_be_as_shipped_again() {
    String promises = "{\"promises\":[{\"priority\":\"alta\",\"firstReplyMinutes\":%d}]}";
    String team = "/promises/especialistas";
    String read = desk.admin().get(team).header("ETag");
    desk.admin().body(promises.formatted(5)).put(team).then().statusCode(428);
    desk.admin().header("If-Match", read).body(promises.formatted(5)).put(team).then().statusCode(200);
    desk.admin().header("If-Match", read).body(promises.formatted(6)).put(team).then().statusCode(412)
        .body("type", equalTo("urn:relevo:problem:changed-meanwhile"));
    String own = desk.admin().get(team).then().body("promises.find { it.priority == 'alta' }.firstReplyMinutes", equalTo(5)).extract().header("ETag");
    desk.admin().header("If-Match", own).delete(team).then().statusCode(200).body("shipped", equalTo(true)).header("ETag", equalTo(read));
  }

  /** The customer counts before the tier, and the tier before the team. */
  @Test
  void are_those_of_the_row_that_says_most() {
    String team = "plazos " + phone;
    desk.admin().body(Map.of("name", team, "tier", 3, "hours", "24/7", "zone", "Europe/Madrid")).post("/teams").then().statusCode(201);
    String shipped = desk.admin().get("/promises/" + team).header("ETag");
    String first = promise(team, shipped, Map.of("firstReplyMinutes", 300), Map.of("firstReplyMinutes", 200, "tier", 3),
        Map.of("firstReplyMinutes", 50, "tier", 3, "customer", "vip"));
    command("claim", "{\"agent\":\"ana\"}");
    command("transfer", "{\"team\":\"" + team + "\",\"reason\":\"caso técnico\"}");
    assertThat(minutesTo("first_reply")).isEqualTo(200);
    becomesVip();
    Eventually.get("the promise to a VIP", () -> minutesTo("first_reply"), minutes -> minutes == 50);
    desk.admin().get("/tickets/" + ticket).then().body("vip", equalTo(true));
    promise(team, first, Map.of("nextReplyMinutes", 300), Map.of("nextReplyMinutes", 200, "tier", 3), Map.of("nextReplyMinutes", 100, "customer", "vip"));
    desk.admin().header("If-Match", first).body("{\"promises\":[]}").put("/promises/" + team).then().statusCode(412);
    replies();
    says("¿y mi dinero?");
    Eventually.get("the next promise", this::clocks, clocks -> clocks.stream().anyMatch(each -> each.get("clock").equals("next_reply")));
    assertThat(minutesTo("next_reply")).isEqualTo(100);
  }

  @Test
  void refuse_a_row_that_is_there_twice_or_for_nobody() {
    Map<String, Object> vip = Map.of("firstReplyMinutes", 5, "customer", "vip");
    refused("promise-twice", vip, vip);
    refused("tier-unknown", Map.of("firstReplyMinutes", 5, "tier", 7));
    refused("customer-unknown", Map.of("firstReplyMinutes", 5, "customer", "oro"));
  }

  @SafeVarargs
  private void refused(String code, Map<String, Object>... rows) {
    desk.admin().header("If-Match", "*").body(promises(rows)).put("/promises/mesa").then().statusCode(422)
        .body("type", equalTo("urn:relevo:problem:" + code));
  }

  @SafeVarargs
  private String promise(String team, String read, Map<String, Object>... rows) {
    return desk.admin().header("If-Match", read).body(promises(rows)).put("/promises/" + team).then().statusCode(200).extract().header("ETag");
  }

  /** Each for whatever priority the ticket has: who turns out to be a VIP may rise. */
  @SafeVarargs
  private static Map<String, Object> promises(Map<String, Object>... rows) {
    return Map.of("promises", Stream.of(rows).flatMap(row -> Stream.of("normal", "alta", "urgente").map(priority -> {
      Map<String, Object> whole = new HashMap<>(row);
      whole.put("priority", priority);
      return whole;
    })).toList());
  }

  private void becomesVip() {
    String contact = sql.run("select contact_id::text from ticketing.ticket where id = ?::uuid", ticket).getFirst();
    desk.admin().body(Map.of("value", "vip")).put("/contacts/" + contact + "/attributes/tier").then().statusCode(200);
  }

  /** What is left of the newest of that name, in whole minutes that have begun. */
  private long minutesTo(String name) {
    Instant due = clocks().stream().filter(each -> each.get("clock").equals(name)).map(each -> Instant.parse((String) each.get("dueAt")))
        .reduce((before, last) -> last).orElseThrow();
    return Duration.between(Instant.now(), due).plusSeconds(59).toMinutes();
  }

  private void says(String text) {
    meta.messages(Meta.text(phone, Meta.newId(), text)).then().statusCode(200);
  }

  private void replies() {
    command("claim", "{\"agent\":\"ana\"}");
    command("messages", "{\"text\":\"Hola, soy Ana\"}");
  }

  private void command(String name, String body) {
    desk.admin().body(body).post("/tickets/" + ticket + "/" + name).then().statusCode(200);
  }

  private List<String> tickets() {
    return desk.admin().get("/tickets?contact=" + phone).then().statusCode(200).extract().path("items.id");
  }

  private List<String> late() {
    return desk.admin().get("/tickets?overdue=true&contact=" + phone).then().statusCode(200).extract().path("items.id");
  }

  private List<Map<String, Object>> clocks() {
    return desk.admin().get("/tickets/" + ticket).then().statusCode(200).extract().path("clocks");
  }

  private Map<String, Object> clock(String name) {
    return clocks().stream().filter(each -> each.get("clock").equals(name)).findFirst().orElseThrow();
  }

  private Instant due(String name) {
    return Instant.parse((String) clock(name).get("dueAt"));
  }

  private List<String> overdue() {
    return sql.run("select body ->> 'clock' from kernel.journal where event = 'TicketOverdue' and body ->> 'ticketId' = ? order by id", ticket);
  }

  private void awaitNoJobFor(String clock) {
    Eventually.get("the desk to have looked", () -> sql.run("select j.id from kernel.job j join ticketing.countdown c"
        + " on j.input::json ->> 'countdownId' = c.id::text where c.ticket_id = ?::uuid and c.clock = ?", ticket, clock), List::isEmpty);
  }

  private void moveTo(Instant moment) {
    Map<String, Object> clock = desk.visitor().get("/demo/clock").then().statusCode(200).extract().path("");
    Instant real = Instant.parse((String) clock.get("now")).minusSeconds(((Number) clock.get("aheadSeconds")).longValue());
    ahead(Duration.between(real, moment).toSeconds() + 1);
  }

  private void ahead(long seconds) {
    desk.visitor().body("{\"aheadSeconds\":" + seconds + "}").post("/demo/clock").then().statusCode(200);
  }
}
