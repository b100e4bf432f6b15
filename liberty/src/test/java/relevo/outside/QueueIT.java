package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import relevo.kernel.Ids;

/** Customers wait in a team's line, and come into somebody's hands. Each story has a team of its own. */
@ExtendWith(OnRunningDesk.class)
class QueueIT {

  private final RunningDesk desk;
  private final Meta meta;
  private final Sql sql;
  private final String team = "cola " + Ids.next().toString().substring(24);

  QueueIT(RunningDesk desk) {
    this.desk = desk;
    meta = new Meta(desk);
    sql = new Sql(desk);
  }

  @BeforeEach
  void a_team_opens() {
    // whoever other tests left at a console is of every team
    sql.run("update ticketing.agent set presence = 'OFFLINE', chosen = 'OFFLINE', version = version + 1 where presence <> 'OFFLINE'");
    desk.admin().body(Map.of("name", team, "tier", 2, "hours", "24/7", "zone", "Europe/Madrid")).post("/teams").then().statusCode(201)
        .body("fallback", equalTo(false));
  }

  @AfterEach
  void back_to_the_real_time() {
    ahead(0);
  }

  @Test
  void knows_its_teams_and_what_may_be_said_of_them() {
    desk.admin().get("/teams").then().body("items.name", hasItem(team));
    desk.admin().body(Map.of("tier", 3, "hours", "Mo-Fr 09:00-18:00", "zone", "America/Bogota")).put("/teams/" + team).then().statusCode(200)
        .body("tier", equalTo(3)).body("zone", equalTo("America/Bogota"));
    desk.admin().body(Map.of("tier", 3, "hours", "a ratos", "zone", "America/Bogota")).put("/teams/" + team).then().statusCode(422);
    desk.admin().header("If-Match", "*").body("{\"promises\":[]}").put("/promises/facturasion").then().statusCode(422).body("title", containsString("«facturacion»"));
    desk.admin().body(Map.of("login", "alguien", "name", "Alguien", "roles", List.of("agent"), "teams", List.of("facturasion"))).post("/accounts").then()
        .statusCode(422).body("title", containsString("«facturacion»"));
    Colleague supervisor = Colleague.with(desk, List.of("supervisor"), List.of());
    supervisor.asks().body(Map.of("name", "otro", "tier", 2, "hours", "24/7", "zone", "Europe/Madrid")).post("/teams").then().statusCode(403);
  }

  @Test
  void keeps_how_a_line_is_handed_out_and_overwrites_nobody() {
    Response read = desk.admin().get("/teams/" + team + "/routing");
    read.then().statusCode(200).body("mode", equalTo("pull")).body("ageingMinutes", equalTo(60)).body("silentMinutes", nullValue());
    routing(Map.of("mode", "push", "silentMinutes", 5));
    desk.admin().header("If-Match", read.getHeader("ETag")).body("{\"mode\":\"pull\"}").put("/teams/" + team + "/routing").then().statusCode(412);
    desk.admin().body("{\"mode\":\"pull\"}").put("/teams/" + team + "/routing").then().statusCode(428);
    desk.admin().get("/teams/" + team + "/routing").then().body("mode", equalTo("push")).body("silentMinutes", equalTo(5));
  }

  @Test
  void lets_the_urgent_go_first_until_others_have_waited_longer() {
    String first = waiting();
    String second = waiting();
    String third = waiting();
    sql.run("update ticketing.ticket set priority = 3, queue_steps = 3, queue_key = queue_since - interval '180 minutes' where id = ?::uuid", third);
    assertThat(line()).containsExactly(third, first, second);
    sql.run("update ticketing.ticket set queue_since = queue_since - interval '3 hours', queue_key = queue_key - interval '3 hours' where id = ?::uuid", second);
    assertThat(line()).containsExactly(second, third, first);
    routing(Map.of("mode", "pull", "ageingMinutes", 1_000));
    assertThat(line()).containsExactly(third, second, first);
    List<String> paged = new ArrayList<>();
    for (String cursor = ""; cursor != null && paged.size() < 9; ) {
      Response page = desk.admin().get("/tickets?status=open&team=" + team + "&limit=1" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
      paged.addAll(page.path("items.id"));
      cursor = page.path("next");
    }
    assertThat(paged).containsExactly(third, second, first);
  }

  @Test
  void lifts_a_ticket_whose_promise_or_window_is_about_to_end_and_says_so() {
    String late = waiting();
    Instant due = Instant.parse(desk.admin().get("/tickets/" + late).path("clocks.find { it.clock == 'first_reply' }.dueAt"));
    moveTo(due.minusSeconds(180));
    await("the promise to press", () -> desk.admin().get("/tickets/" + late).path("queue.lifts"), List.of("promesa por vencer"));
    moveTo(due);
    await("the promise to break", () -> desk.admin().get("/tickets/" + late).path("queue.lifts"), List.of("promesa por vencer", "promesa vencida"));
    ahead(Duration.ofHours(21).toSeconds() + 60);
    Eventually.get("the window to press", () -> desk.admin().get("/tickets/" + late).<List<String>>path("queue.lifts"), lifts -> lifts.contains("ventana por cerrarse"));
    ahead(Duration.ofHours(24).toSeconds() + 60);
    Eventually.get("the window to be closed", () -> desk.admin().get("/tickets/" + late).<List<String>>path("queue.lifts"), lifts -> !lifts.contains("ventana por cerrarse"));
  }

  @Test
  void has_one_winner_when_many_claim_at_once() {
    for (int round = 0; round < 10; round++) {
      String ticket = waiting();
      List<Integer> codes = IntStream.range(0, 12).parallel().mapToObj(i -> desk.admin().body("{\"agent\":\"agente-" + i + "\"}")
          .post("/tickets/" + ticket + "/claim").statusCode()).sorted().toList();
      assertThat(codes).startsWith(200).filteredOn(code -> code == 200).hasSize(1);
      assertThat(codes).filteredOn(code -> code != 200).containsOnly(409);
      assertThat(taken(ticket)).hasSize(1);
    }
  }

  @Test
  void hands_out_to_those_who_are_there_as_much_as_they_can_do() {
    Colleague ana = Colleague.agent(desk, team).is("online");
    Colleague bo = Colleague.agent(desk, team).is("online");
    Colleague away = Colleague.agent(desk, team).is("away");
    capacity(ana, 2);
    capacity(bo, 1);
    routing(Map.of("mode", "push"));
    List<String> tickets = IntStream.range(0, 4).mapToObj(i -> waiting()).toList();
    await("three to be given", () -> holders(tickets).stream().filter(Objects::nonNull).sorted().toList(),
        Stream.of(ana.login(), ana.login(), bo.login()).sorted().toList());
    assertThat(line()).containsExactly(tickets.getLast());
    desk.admin().get("/agents").then().body("items.find { it.login == '" + ana.login() + "' }.load", equalTo(2))
        .body("items.find { it.login == '" + away.login() + "' }.presence", equalTo("away"));
    String bos = tickets.get(holders(tickets).indexOf(bo.login()));
    bo.asks().body("{}").post("/tickets/" + bos + "/resolve").then().statusCode(200);
    await("the last one to go to who is free again", () -> holder(tickets.getLast()), bo.login());
    assertThat(sql.run("select body ->> 'by' from kernel.journal where event = 'TicketTaken' and body ->> 'ticketId' = ?", bos)).containsExactly((String) null);
  }

  /** As if a ticket were just being handed to them. */
  @Test
  void lets_an_agent_go_away_while_they_are_given_something() throws SQLException {
    Colleague ana = Colleague.agent(desk, team).is("online");
    try (Connection giving = sql.connection(); PreparedStatement given = giving.prepareStatement(
        "update ticketing.agent set given_at = now(), version = version + 1 where login = ?")) {
      giving.setAutoCommit(false);
      given.setString(1, ana.login());
      given.execute();
      CompletableFuture<Integer> answer = CompletableFuture.supplyAsync(() ->
          ana.asks().body(Map.of("presence", "away")).put("/agents/me/presence").statusCode());
      Eventually.get("Ana to wait", () -> sql.run("select pid from pg_stat_activity where wait_event_type = 'Lock' and query like '%ticketing.agent%'"),
          waiting -> !waiting.isEmpty());
      giving.commit();
      assertThat(answer.join()).isEqualTo(200);
    }
    desk.admin().get("/agents").then().body("items.find { it.login == '" + ana.login() + "' }.presence", equalTo("away"));
  }

  @Test
  void gives_no_ticket_twice_while_people_help_themselves() {
    List<Colleague> agents = Stream.generate(() -> Colleague.agent(desk, team).is("online")).limit(3).toList();
    agents.forEach(agent -> capacity(agent, 3));
    routing(Map.of("mode", "push"));
    List<String> tickets = IntStream.range(0, 12).parallel().mapToObj(i -> {
      String ticket = waiting();
      agents.get(i % 3).asks().body("{}").post("/tickets/" + ticket + "/claim");
      return ticket;
    }).toList();
    Eventually.get("the agents to be busy", () -> holders(tickets).stream().filter(Objects::nonNull).count(), count -> count >= 9);
    Eventually.pause(Duration.ofMillis(1_000));
    for (String ticket : tickets) assertThat(taken(ticket)).hasSizeLessThanOrEqualTo(1);
    for (Colleague agent : agents) {
      long given = tickets.stream().filter(ticket -> sql.run("select 1 from kernel.journal where event = 'TicketTaken' and body ->> 'ticketId' = ?"
          + " and body ->> 'agent' = ? and body ->> 'by' is null", ticket, agent.login()).size() == 1).count();
      assertThat(given).as("given to " + agent.login()).isLessThanOrEqualTo(3);
    }
  }

  @Test
  void prefers_the_language_and_falls_back_after_a_while() {
    Colleague ana = Colleague.agent(desk, team).is("online");
    desk.admin().body(Map.of("languages", List.of("pt"))).put("/agents/" + ana.login()).then().statusCode(200).body("languages", contains("pt"));
    routing(Map.of("mode", "push", "languageMinutes", 15));
    String ticket = waiting();
    Eventually.pause(Duration.ofMillis(1_500));
    assertThat(holder(ticket)).isNull();
    Colleague bo = Colleague.agent(desk, team).is("online");
    await("who speaks it", () -> holder(ticket), bo.login());
    bo.is("busy");
    String other = waiting();
    ahead(16 * 60);
    await("anybody", () -> holder(other), ana.login());
  }

  @Test
  void is_assigned_by_a_supervisor_and_handed_on_by_who_has_it() {
    Colleague ana = Colleague.agent(desk, team);
    Colleague bo = Colleague.agent(desk, team);
    Colleague elsewhere = Colleague.agent(desk, "facturacion");
    Colleague supervisor = Colleague.with(desk, List.of("supervisor"), List.of(team));
    String ticket = waiting();
    assign(ana, ticket, bo).then().statusCode(409).body("type", equalTo("urn:relevo:problem:ticket-not-yours"));
    assign(supervisor, ticket, elsewhere).then().statusCode(422).body("type", equalTo("urn:relevo:problem:agent-elsewhere"));
    assign(elsewhere, ticket, elsewhere).then().statusCode(404);
    assign(supervisor, ticket, ana).then().statusCode(200).body("agent", equalTo(ana.login())).body("status", equalTo("assigned"));
    assign(bo, ticket, bo).then().statusCode(409);
    assign(ana, ticket, bo).then().statusCode(200).body("agent", equalTo(bo.login()));
    assertThat(sql.run("select (body ->> 'agent') || ' by ' || (body ->> 'by') from kernel.journal where event = 'TicketTaken'"
        + " and body ->> 'ticketId' = ? order by id", ticket)).containsExactly(ana.login() + " by " + supervisor.login(), bo.login() + " by " + ana.login());
  }

  @Test
  void takes_a_ticket_back_from_who_does_not_answer() {
    Colleague ana = Colleague.agent(desk, team).is("online");
    routing(Map.of("mode", "pull", "silentMinutes", 10));
    String ticket = waiting();
    String younger = waiting();
    ana.asks().body("{}").post("/tickets/" + ticket + "/claim").then().statusCode(200);
    ana.asks().body("{}").post("/tickets/" + younger + "/claim").then().statusCode(200);
    ana.asks().body(Map.of("text", "Hola, soy Ana")).post("/tickets/" + younger + "/messages").then().statusCode(200);
    ahead(11 * 60);
    await("the ticket to wait again", () -> line(), List.of(ticket));
    assertThat(holder(younger)).isEqualTo(ana.login());
    desk.admin().get("/tickets/" + ticket + "/notes").then().body("items.text", hasItem(containsString("sin contestar al cliente"))).body("items.by", hasItem("relevo"));
    assertThat(told("AgentFellSilent", ticket)).isEqualTo(1);
    assertThat(told("TicketReleased", ticket)).isEqualTo(1);
  }

  @Test
  void takes_tickets_back_from_who_is_gone_and_gives_them_to_another() {
    Colleague ana = Colleague.agent(desk, team).is("online");
    routing(Map.of("mode", "push", "offlineMinutes", 5));
    String ticket = waiting();
    await("it to be given", () -> holder(ticket), ana.login());
    ana.is("offline");
    ahead(3 * 60);
    Colleague bo = Colleague.agent(desk, team).is("online");
    Eventually.pause(Duration.ofMillis(1_000));
    assertThat(holder(ticket)).isEqualTo(ana.login());
    ahead(6 * 60);
    await("it to be given to the other", () -> holder(ticket), bo.login());
    desk.admin().get("/tickets/" + ticket + "/notes").then().body("items.text", hasItem(containsString("sin conexión")));
  }

  @Test
  void tells_the_wait_honestly() {
    String first = waiting();
    desk.admin().get("/tickets/" + first + "/wait").then().statusCode(200).body("position", equalTo(1)).body("expectedSeconds", nullValue())
        .body("basis", containsString("muy pocos"));
    List<String> served = new ArrayList<>(List.of(first));
    for (int i = 0; i < 7; i++) served.add(waiting());
    for (String each : served) desk.admin().body("{\"agent\":\"ana\"}").post("/tickets/" + each + "/claim").then().statusCode(200);
    String next = waiting();
    String later = waiting();
    Response one = desk.admin().get("/tickets/" + next + "/wait");
    one.then().body("position", equalTo(1)).body("expectedSeconds", notNullValue()).body("basis", containsString("Puesto 1"));
    desk.admin().get("/tickets/" + later + "/wait").then().body("position", equalTo(2))
        .body("expectedSeconds", greaterThan(one.<Integer>path("expectedSeconds") - 1));
    desk.admin().get("/tickets/" + first + "/wait").then().body("position", nullValue()).body("basis", containsString("ana"));
    desk.admin().body(Map.of("tier", 2, "hours", "", "zone", "Europe/Madrid")).put("/teams/" + team).then().statusCode(422);
    routing(Map.of("mode", "push"));
    desk.admin().get("/tickets/" + next + "/wait").then().body("expectedSeconds", nullValue()).body("basis", containsString("en línea"));
  }

  @Test
  void keeps_a_call_back_out_of_the_line_until_its_time_and_then_puts_it_first() {
    String older = waiting();
    String ticket = waiting();
    Instant at = now().plusSeconds(1_200);
    desk.admin().body(Map.of("at", "mañana")).post("/tickets/" + ticket + "/call-back").then().statusCode(422);
    desk.admin().body(Map.of("at", at.toString())).post("/tickets/" + ticket + "/call-back").then().statusCode(200);
    assertThat(line()).containsExactly(older);
    desk.admin().get("/tickets/" + ticket).then().body("queue.callBackAt", notNullValue());
    desk.admin().get("/tickets/" + ticket + "/wait").then().body("position", nullValue());
    moveTo(at);
    await("its turn", () -> line(), List.of(ticket, older));
    desk.admin().get("/tickets/" + ticket).then().body("queue.lifts", hasItem("hora acordada")).body("queue.callBackAt", nullValue());
    assertThat(told("CallBackAgreed", ticket)).isEqualTo(1);
    assertThat(told("CallBackDue", ticket)).isEqualTo(1);
  }

  @Test
  void notices_teams_that_pass_a_ticket_on_to_one_another() {
    Colleague specialist = Colleague.agent(desk, "especialistas");
    String ticket = waiting();
    desk.admin().body(Map.of("team", "especialistas", "reason", "es técnico")).post("/tickets/" + ticket + "/transfer").then().statusCode(200);
    specialist.asks().body("{}").post("/tickets/" + ticket + "/refuse").then().statusCode(422);
    specialist.asks().body(Map.of("reason", "solo pide la factura")).post("/tickets/" + ticket + "/refuse").then().statusCode(200).body("team", equalTo(team));
    desk.admin().get("/tickets/" + ticket).then().body("tags", hasItem("ping-pong")).body("queue.pingPong", equalTo(true))
        .body("queue.moves.from", contains("especialistas", team, "mesa")).body("queue.moves[0].by", equalTo(specialist.login()));
    desk.admin().get("/tickets/" + ticket + "/notes").then().body("items.text", hasItem("solo pide la factura"));
    assertThat(told("PingPongSeen", ticket)).isEqualTo(1);
  }

  /** A customer asks for a person and is sent to this story's team. */
  private String waiting() {
    String phone = Meta.anybody();
    meta.messages(Meta.text(phone, Meta.newId(), "quiero hablar con un agente")).then().statusCode(200);
    String ticket = Eventually.get("a ticket", () -> desk.admin().get("/tickets?contact=" + phone).<List<String>>path("items.id"), ids -> !ids.isEmpty()).getFirst();
    desk.admin().body(Map.of("team", team, "reason", "prueba")).post("/tickets/" + ticket + "/transfer").then().statusCode(200);
    return ticket;
  }

  private void routing(Map<String, Object> wish) {
    String tag = desk.admin().get("/teams/" + team + "/routing").getHeader("ETag");
    desk.admin().header("If-Match", tag).body(new HashMap<>(wish)).put("/teams/" + team + "/routing").then().statusCode(200);
  }

  private void capacity(Colleague agent, int capacity) {
    desk.admin().body(Map.of("capacity", capacity)).put("/agents/" + agent.login()).then().statusCode(200).body("capacity", equalTo(capacity));
  }

  private Response assign(Colleague by, String ticket, Colleague to) {
    return by.asks().body(Map.of("agent", to.login())).post("/tickets/" + ticket + "/assign");
  }

  private List<String> line() {
    return desk.admin().get("/tickets?status=open&team=" + team).then().statusCode(200).extract().path("items.id");
  }

  private List<String> holders(List<String> tickets) {
    return tickets.stream().map(this::holder).toList();
  }

  private String holder(String ticket) {
    return desk.admin().get("/tickets/" + ticket).path("agent");
  }

  private List<String> taken(String ticket) {
    return sql.run("select body ->> 'agent' from kernel.journal where event = 'TicketTaken' and body ->> 'ticketId' = ?", ticket);
  }

  private int told(String event, String ticket) {
    return sql.run("select 1 from kernel.journal where event = ? and body ->> 'ticketId' = ?", event, ticket).size();
  }

  private <T> void await(String what, Supplier<T> look, T expected) {
    Eventually.get(what, look, expected::equals);
  }

  private Instant now() {
    return Instant.parse(desk.visitor().get("/demo/clock").path("now"));
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
