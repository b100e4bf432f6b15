package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A ticket that somebody puts aside. */
@ExtendWith(OnRunningDesk.class)
class SnoozeIT {

  private final RunningDesk desk;
  private final Meta meta;
  private final Sql sql;
  private final String phone = Meta.anybody();
  private Inbox ana;
  private String ticket;

  SnoozeIT(RunningDesk desk) {
    this.desk = desk;
    meta = new Meta(desk);
    sql = new Sql(desk);
  }

  @BeforeEach
  void ana_looks_after_a_customer() {
    ana = Inbox.of(desk, "agent", "mesa");
    says("quiero hablar con un agente");
    ticket = Eventually.get("a ticket", () -> ana.sees("contact=" + phone), ids -> !ids.isEmpty()).getFirst();
    ana.does(ticket, "claim", Map.of()).statusCode(200);
  }

  @AfterEach
  void back_to_the_real_time() {
    pauses("{}");
    ahead(0);
  }

  @Test
  void leaves_the_line_until_the_customer_writes() {
    ana.does(ticket, "snooze", Map.of("untilReply", true)).statusCode(204);
    assertThat(ana.card(phone)).containsEntry("snoozedForReply", true).doesNotContainKey("snoozedUntil");
    assertThat(ana.view("mine")).containsEntry("count", 0);
    assertThat(ana.sees("agent=me&snoozed=false")).isEmpty();
    assertThat(ana.sees("snoozed=true&contact=" + phone)).containsExactly(ticket);
    assertThat((int) ana.view("snoozed").get("count")).isPositive();
    says("¿hay novedades?");
    Eventually.get("the ticket to wake", () -> ana.view("mine").get("count"), count -> count.equals(1));
    assertThat(ana.card(phone)).containsEntry("snoozedForReply", false);
    assertThat(told()).containsExactly("TicketSnoozed null", "TicketWoken MESSAGE");
  }

  @Test
  void comes_back_when_its_time_has_come() {
    Instant until = deskTime().plus(Duration.ofHours(2));
    ana.does(ticket, "snooze", Map.of("until", until.toString())).statusCode(204);
    assertThat(Instant.parse((String) ana.card(phone).get("snoozedUntil"))).isBetween(until.minusMillis(1), until);
    ahead(Duration.ofHours(1).toSeconds());
    Eventually.pause(Duration.ofMillis(1_500));
    assertThat(ana.sees("agent=me&snoozed=true")).containsExactly(ticket);
    ahead(Duration.ofHours(2).toSeconds() + 5);
    Eventually.get("the ticket to wake", () -> ana.sees("agent=me&snoozed=false"), ids -> ids.equals(List.of(ticket)));
    assertThat(told()).last().isEqualTo("TicketWoken TIME");
  }

  @Test
  void is_woken_by_hand_and_by_going_elsewhere_and_is_refused_where_it_makes_no_sense() {
    ana.does(ticket, "snooze", Map.of("until", deskTime().plusSeconds(3_600).toString())).statusCode(204);
    ana.asks().delete("/tickets/" + ticket + "/snooze").then().statusCode(204);
    assertThat(ana.sees("agent=me&snoozed=false")).containsExactly(ticket);
    assertThat(told()).last().isEqualTo("TicketWoken PERSON");
    Inbox bo = Inbox.of(desk, "agent", "mesa");
    bo.does(ticket, "snooze", Map.of("untilReply", true)).statusCode(409);
    ana.does(ticket, "snooze", Map.of()).statusCode(422);
    ana.does(ticket, "snooze", Map.of("until", "2020-01-01T00:00:00Z")).statusCode(422);
    ana.does(ticket, "snooze", Map.of("until", "mañana")).statusCode(400);
    ana.does(ticket, "snooze", Map.of("untilReply", true)).statusCode(204);
    ana.does(ticket, "transfer", Map.of("team", "especialistas", "reason", "caso técnico")).statusCode(200);
    desk.admin().get("/tickets?snoozed=false&contact=" + phone).then().statusCode(200).body("items.id", contains(ticket));
  }

  @Test
  void lets_the_promise_go_on_that_stood_still_for_two_reasons() {
    pauses("{\"awaiting\":[\"resolution\"],\"snoozed\":[\"resolution\"]}");
    ana.does(ticket, "messages", Map.of("text", "¿Me dice su número de pedido?")).statusCode(200);
    ana.does(ticket, "snooze", Map.of("untilReply", true)).statusCode(204);
    assertThat(resolutionDue()).isNull();
    says("el 12345");
    Eventually.get("the promise to go on", this::resolutionDue, Objects::nonNull);
    ana.does(ticket, "snooze", Map.of("until", deskTime().plusSeconds(3_600).toString())).statusCode(204);
    assertThat(resolutionDue()).isNull();
    ana.does(ticket, "release", Map.of()).statusCode(200);
    assertThat(resolutionDue()).isNotNull();
    ana.does(ticket, "call-back", Map.of("at", deskTime().plusSeconds(7_200).toString())).statusCode(200);
    assertThat(resolutionDue()).isNull();
    ana.does(ticket, "claim", Map.of()).statusCode(200);
    assertThat(resolutionDue()).isNotNull();
  }

  private String resolutionDue() {
    return desk.admin().get("/tickets/" + ticket).then().statusCode(200).extract().path("clocks.find { it.clock == 'resolution' }.dueAt");
  }

  private void pauses(String rules) {
    String tag = desk.admin().get("/teams/mesa/care").then().statusCode(200).extract().header("ETag");
    desk.admin().header("If-Match", tag).body("{\"pauses\":" + rules + "}").put("/teams/mesa/care").then().statusCode(200);
  }

  private List<String> told() {
    return sql.run("select event || ' ' || coalesce(body ->> 'cause', body ->> 'until', 'null') from kernel.journal"
        + " where event in ('TicketSnoozed', 'TicketWoken') and body ->> 'ticketId' = ? order by id", ticket);
  }

  private void says(String text) {
    meta.messages(Meta.text(phone, Meta.newId(), text)).then().statusCode(200);
  }

  private Instant deskTime() {
    return Instant.parse(desk.visitor().get("/demo/clock").then().statusCode(200).extract().path("now"));
  }

  private void ahead(long seconds) {
    desk.visitor().body("{\"aheadSeconds\":" + seconds + "}").post("/demo/clock").then().statusCode(200);
  }
}
