package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two tickets of one customer are one matter. */
@ExtendWith(OnRunningDesk.class)
class MergeIT {

  private final RunningDesk desk;
  private final Meta meta;
  private final Sql sql;

  MergeIT(RunningDesk desk) {
    this.desk = desk;
    meta = new Meta(desk);
    sql = new Sql(desk);
  }

  @Test
  void makes_one_of_two() {
    String phone = Meta.anybody();
    String goesOn = ticketOf(phone);
    String ends = elsewhere(goesOn, ticketOf(Meta.anybody()));
    command(ends, "claim", "{\"agent\":\"ana\"}").statusCode(200);
    command(ends, "notes", "{\"text\":\"llamó también por el otro número\"}").statusCode(200);
    desk.admin().body("{\"tags\":[\"urgente de verdad\"]}").put("/tickets/" + ends + "/tags").then().statusCode(200);
    command(ends, "merge", "{\"into\":\"" + goesOn + "\"}").statusCode(200).body("id", equalTo(goesOn)).body("status", equalTo("open"))
        .body("tags", hasItem("urgente de verdad")).body("notes", equalTo(1));
    desk.admin().get("/tickets/" + ends).then().statusCode(200).body("status", equalTo("resolved")).body("outcome", startsWith("unido a " + goesOn))
        .body("survey.state", equalTo("not-sent"));
    assertThat(sql.run("select body ->> 'intoTicketId' from kernel.journal where event = 'TicketMerged' and body ->> 'ticketId' = ?", ends))
        .containsExactly(goesOn);
    command(ends, "merge", "{\"into\":\"" + goesOn + "\"}").statusCode(409).body("type", equalTo("urn:relevo:problem:ticket-resolved"));
  }

  @Test
  void ends_what_nobody_has() {
    String phone = Meta.anybody();
    String goesOn = ticketOf(phone);
    String ends = elsewhere(goesOn, ticketOf(Meta.anybody()));
    command(ends, "merge", "{\"into\":\"" + goesOn + "\"}").statusCode(200).body("id", equalTo(goesOn));
    desk.admin().get("/tickets/" + ends).then().statusCode(200).body("status", equalTo("resolved")).body("agent", nullValue());
  }

  @Test
  void takes_along_whom_its_notes_call() {
    Inbox bo = Inbox.of(desk, "agent", "mesa");
    String goesOn = ticketOf(Meta.anybody());
    String ends = elsewhere(goesOn, ticketOf(Meta.anybody()));
    command(ends, "notes", "{\"text\":\"@" + bo.login() + " ¿lo conoces?\"}").statusCode(200);
    command(ends, "merge", "{\"into\":\"" + goesOn + "\"}").statusCode(200);
    assertThat(bo.sees("mentioned=true")).containsExactly(goesOn);
    bo.does(goesOn, "read", Map.of()).statusCode(204);
    assertThat(bo.sees("mentioned=true")).isEmpty();
  }

  /** Who comes second is told that there is nothing to unite any more. */
  @Test
  void of_the_same_two_the_other_way_round_waits_for_the_first() {
    for (int round = 0; round < 6; round++) {
      String one = ticketOf(Meta.anybody());
      String other = elsewhere(one, ticketOf(Meta.anybody()));
      assertThat(Stream.of(List.of(one, other), List.of(other, one)).parallel()
          .map(pair -> desk.admin().body("{\"into\":\"" + pair.getLast() + "\"}").post("/tickets/" + pair.getFirst() + "/merge").statusCode()).sorted().toList())
          .containsExactly(200, 409);
    }
  }

  @Test
  void is_refused_for_two_customers() {
    String one = ticketOf(Meta.anybody());
    command(one, "merge", "{\"into\":\"" + ticketOf(Meta.anybody()) + "\"}").statusCode(409).body("type", equalTo("urn:relevo:problem:merge-customers"));
    command(one, "merge", "{\"into\":\"" + one + "\"}").statusCode(422);
    command(one, "merge", "{}").statusCode(422);
    command(one, "merge", "{\"into\":\"nada\"}").statusCode(404);
  }

  /** As if the customer of the first had written on another of our numbers: the test's desk has only one. */
  private String elsewhere(String first, String second) {
    sql.run("with moved as (update ticketing.ticket set contact_id = (select contact_id from ticketing.ticket where id = ?::uuid)"
        + " where id = ?::uuid returning id) select id from moved", first, second);
    return second;
  }

  private String ticketOf(String phone) {
    meta.messages(Meta.text(phone, Meta.newId(), "quiero hablar con un agente")).then().statusCode(200);
    List<String> ids = Eventually.get("a ticket", () -> desk.admin().get("/tickets?contact=" + phone).then().statusCode(200)
        .extract().<List<String>>path("items.id"), found -> !found.isEmpty());
    return ids.getFirst();
  }

  private ValidatableResponse command(String id, String name, String body) {
    return desk.admin().body(body).post("/tickets/" + id + "/" + name).then();
  }
}
