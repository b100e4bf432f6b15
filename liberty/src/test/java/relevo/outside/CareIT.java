package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a team does for a customer who writes again, writes no more, or waits too long; on a clock that the test moves. */
@ExtendWith(OnRunningDesk.class)
class CareIT {

  private static final Duration LONG_ENOUGH = Duration.ofMillis(1_500);

  private final RunningDesk desk;
  private final Sql sql;
  private final History history;
  private final String phone = Meta.anybody();
  private String ticket;

  CareIT(RunningDesk desk) {
    this.desk = desk;
    sql = new Sql(desk);
    history = new History(desk, phone);
  }

  @BeforeEach
  void a_customer_asks_for_a_person() {
    policy("{\"surveyOn\":true,\"reopenHours\":24,\"autoCloseHours\":48,\"windowReminderMinutes\":60}");
    says("quiero hablar con un agente");
    ticket = Eventually.get("a ticket", this::tickets, found -> !found.isEmpty()).getFirst();
    command("claim", "{\"agent\":\"ana\"}");
  }

  @AfterEach
  void back_to_what_was() {
    ahead(0);
    policy("{\"surveyOn\":false,\"reopenHours\":0,\"windowReminderMinutes\":60}");
  }

  @Test
  void reopens_the_ticket_of_who_writes_again_soon_but_not_for_thanks() {
    command("resolve", "{\"outcome\":\"resuelto\"}");
    says("5");
    history.awaitText("bot", "Gracias por su valoración");
    int said = history.by("bot").size();
    says("muchas gracias");
    Eventually.get("the bot", () -> history.by("bot").size(), size -> size > said);
    details().body("status", equalTo("resolved"));
    says("oiga, al final sigue sin funcionar");
    history.awaitText("bot", "Retomamos su caso");
    details().body("status", equalTo("open")).body("agent", nullValue()).body("resolvedAt", nullValue())
        .body("clocks.findAll { it.clock == 'first_reply' && it.stoppedAt == null }.size()", equalTo(1));
    assertThat(tickets()).containsExactly(ticket);
    assertThat(told("TicketReopened")).hasSize(1);
    int after = history.by("bot").size();
    says("¿hay alguien?");
    history.awaitText("customer", "hay alguien");
    Eventually.pause(LONG_ENOUGH);
    assertThat(history.by("bot")).hasSize(after);
    command("claim", "{\"agent\":\"ana\"}");
    command("messages", "{\"text\":\"Aquí estoy\"}");
    command("resolve", "{}");
    details().body("survey.state", equalTo("sent"));
  }

  @Test
  void has_who_writes_again_wait_since_then() {
    says("muchas gracias por todo");
    Eventually.get("the thanks to be kept", () -> card().get("lastText"), "muchas gracias por todo"::equals);
    command("resolve", "{}");
    ahead(7_200);
    Instant again = Instant.parse(desk.visitor().get("/demo/clock").then().extract().path("now"));
    says("oiga, al final sigue sin funcionar");
    Eventually.get("the ticket to be open", () -> card().get("status"), "open"::equals);
    assertThat(Instant.parse((String) card().get("waitingSince"))).isAfterOrEqualTo(again.minusSeconds(60));
  }

  @Test
  void leaves_to_the_bot_who_writes_again_later() {
    command("resolve", "{}");
    ahead(Duration.ofHours(25).toSeconds());
    int said = history.by("bot").size();
    says("oiga, al final sigue sin funcionar");
    Eventually.get("the bot", () -> history.by("bot").size(), size -> size > said);
    assertThat(told("TicketReopened")).isEmpty();
  }

  @Test
  void closes_what_the_customer_no_longer_answers() {
    command("messages", "{\"text\":\"¿Me dice su número de pedido?\"}");
    ahead(Duration.ofHours(48).toSeconds() - 60);
    Eventually.pause(LONG_ENOUGH);
    details().body("status", equalTo("assigned"));
    ahead(Duration.ofHours(48).toSeconds() + 60);
    Eventually.get("the ticket to be closed", () -> details().extract().<String>path("status"), "resolved"::equals);
    details().body("outcome", equalTo("sin respuesta del cliente")).body("survey.state", equalTo("not-sent"));
    assertThat(sql.run("select body ->> 'reason' from kernel.journal where event = 'SurveyNotSent' and body ->> 'ticketId' = ?", ticket))
        .containsExactly("AUTO_CLOSED");
  }

  @Test
  void does_not_close_what_the_customer_has_answered() {
    command("messages", "{\"text\":\"¿Me dice su número de pedido?\"}");
    says("el 12345");
    Eventually.get("the customer to wait", () -> details().extract().<List<String>>path("clocks.findAll { it.stoppedAt == null }.clock"),
        running -> running.contains("next_reply"));
    ahead(Duration.ofHours(49).toSeconds());
    Eventually.get("the desk to have looked", () -> sql.run("select id from kernel.job where kind = 'ticketing.close-silent'"
        + " and input::json ->> 'ticketId' = ?", ticket), List::isEmpty);
    details().body("status", equalTo("assigned"));
  }

  /** As if the customer's message were being written down at the very moment at which the ticket is to be closed. */
  @Test
  void does_not_close_what_the_customer_is_just_answering() throws SQLException {
    command("messages", "{\"text\":\"¿Me dice su número de pedido?\"}");
    try (Connection message = sql.connection()) {
      message.setAutoCommit(false);
      run(message, "select c.id from messaging.conversation c join ticketing.ticket t on t.conversation_id = c.id where t.id = ?::uuid for update of c");
      run(message, "insert into ticketing.countdown (id, ticket_id, conversation_id, clock, team, started_at)"
          + " select gen_random_uuid(), id, conversation_id, 'NEXT_REPLY', team, now() from ticketing.ticket where id = ?::uuid");
      ahead(Duration.ofHours(48).toSeconds() + 60);
      Eventually.get("the desk to wait for the conversation", () -> sql.run("select pid from pg_stat_activity"
          + " where wait_event_type = 'Lock' and query like '%conversation%'"), waiting -> !waiting.isEmpty());
      message.commit();
    }
    Eventually.get("the desk to have looked", () -> sql.run("select id from kernel.job where kind = 'ticketing.close-silent'"
        + " and input::json ->> 'ticketId' = ?", ticket), List::isEmpty);
    details().body("status", equalTo("assigned"));
  }

  @Test
  void tells_once_that_the_window_is_about_to_close_over_a_waiting_customer() {
    moveBy(Duration.ofHours(22));
    Eventually.pause(LONG_ENOUGH);
    details().body("windowReminded", nullValue());
    moveBy(Duration.ofHours(23).plusMinutes(1));
    Eventually.get("the reminder", () -> told("WindowClosing"), told -> told.size() == 1);
    String closesAt = details().extract().path("windowReminded");
    assertThat(Duration.between(Instant.now(), Instant.parse(closesAt))).isBetween(Duration.ofHours(23), Duration.ofHours(24));
    moveBy(Duration.ofHours(24).plusMinutes(1));
    Eventually.pause(LONG_ENOUGH);
    assertThat(told("WindowClosing")).hasSize(1);
  }

  @Test
  void does_not_remind_of_who_has_an_answer() {
    command("messages", "{\"text\":\"Hola, soy Ana\"}");
    moveBy(Duration.ofHours(23).plusMinutes(1));
    Eventually.get("the desk to have looked", () -> sql.run("select id from kernel.job where kind = 'ticketing.watch-window'"
        + " and input::json ->> 'ticketId' = ?", ticket), List::isEmpty);
    assertThat(told("WindowClosing")).isEmpty();
  }

  @Test
  void is_decided_by_those_who_supervise_the_team() {
    Colleague eva = Colleague.with(desk, List.of("supervisor"), List.of("facturacion"));
    for (String what : List.of("care", "routing")) {
      eva.asks().header("If-Match", "*").body("{}").put("/teams/mesa/" + what).then().statusCode(403).body("type", equalTo("urn:relevo:problem:team-of-others"));
      String tag = eva.asks().get("/teams/facturacion/" + what).then().statusCode(200).extract().header("ETag");
      eva.asks().header("If-Match", tag).body("{}").put("/teams/facturacion/" + what).then().statusCode(200);
    }
  }

  private void run(Connection connection, String statement) throws SQLException {
    try (PreparedStatement prepared = connection.prepareStatement(statement)) {
      prepared.setString(1, ticket);
      prepared.execute();
    }
  }

  private void moveBy(Duration time) {
    ahead(time.toSeconds());
  }

  private void command(String name, String body) {
    desk.admin().body(body).post("/tickets/" + ticket + "/" + name).then().statusCode(200);
  }

  private ValidatableResponse details() {
    return desk.admin().get("/tickets/" + ticket).then().statusCode(200);
  }

  private Map<String, Object> card() {
    return desk.admin().get("/tickets?contact=" + phone).then().statusCode(200).extract().<List<Map<String, Object>>>path("items").getFirst();
  }

  private List<String> tickets() {
    return desk.admin().get("/tickets?contact=" + phone).then().statusCode(200).extract().path("items.id");
  }

  private List<String> told(String event) {
    return sql.run("select body::text from kernel.journal where event = ? and body ->> 'ticketId' = ?", event, ticket);
  }

  private void policy(String body) {
    String tag = desk.admin().get("/teams/mesa/care").then().statusCode(200).extract().header("ETag");
    desk.admin().header("If-Match", tag).body(body).put("/teams/mesa/care").then().statusCode(200);
  }

  /** The phone's time is the desk's. */
  private void says(String text) {
    desk.visitor().body("{\"text\":\"" + text + "\"}").post("/demo/phones/" + phone + "/messages").then().statusCode(200);
  }

  private void ahead(long seconds) {
    desk.visitor().body("{\"aheadSeconds\":" + seconds + "}").post("/demo/clock").then().statusCode(200);
  }
}
