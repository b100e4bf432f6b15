package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Webhooks as they came. */
@ExtendWith(OnRunningDesk.class)
class RawEventsIT {

  /** Other tests may have moved the clock and been written to then. */
  private static final String FORGET_WHAT_IS_TO_COME = "delete from messaging.raw_event where received_at > now() + interval '30 minutes'";

  private final RunningDesk desk;
  private final Sql sql;
  private final History history;
  private final String phone = Meta.anybody();
  private final String message = Meta.text(phone, Meta.newId(), "hola");

  RawEventsIT(RunningDesk desk) {
    this.desk = desk;
    sql = new Sql(desk);
    history = new History(desk, phone);
  }

  @Test
  void are_listed_without_what_they_say_and_shown_as_they_came() {
    new Meta(desk).messages(message).then().statusCode(200);
    String id = saying(phone);
    String item = "items.find { it.id == " + id + " }.";
    desk.admin().get("/raw-events?provider=meta&limit=200").then().statusCode(200)
        .body(item + "size", is(Meta.envelope(message).getBytes(StandardCharsets.UTF_8).length))
        .body(item + "receivedAt", notNullValue()).body(item + "body", nullValue());
    var first = desk.admin().get("/raw-events?limit=1").then().body("items", hasSize(1)).extract();
    desk.admin().get("/raw-events?limit=1&cursor=" + first.<String>path("next")).then().statusCode(200)
        .body("items[0].id", not(equalTo(first.<Integer>path("items[0].id"))));
    desk.admin().get("/raw-events/" + id).then().statusCode(200).header("Cache-Control", equalTo("no-store"))
        .header("X-Content-Type-Options", equalTo("nosniff")).contentType("application/octet-stream")
        .body(equalTo(Meta.envelope(message)));
    desk.admin().get("/raw-events/999999999").then().statusCode(404);
    desk.visitor().get("/api/v1/raw-events/" + id).then().statusCode(401);
  }

  @Test
  void are_found_by_time_provider_and_channel() {
    Instant at = Instant.now().minus(20, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
    String id = kept("meta", at.toString(), message);
    String span = "from=" + at + "&to=" + at.plusSeconds(1);
    assertThat(ids(span)).containsExactly(id);
    assertThat(ids("from=" + at.atOffset(ZoneOffset.ofHours(2)) + "&to=" + at.plusSeconds(1) + "&provider=meta")).containsExactly(id);
    assertThat(ids(span + "&provider=twilio")).isEmpty();
    assertThat(ids(span + "&channel=34911222333")).isEmpty();
    assertThat(ids("from=" + at.plusSeconds(1) + "&to=" + at.plusSeconds(2))).isEmpty();
    assertThat(ids("from=" + at.minusSeconds(1) + "&to=" + at)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"from=yesterday, from", "limit=0, limit", "limit=201, limit", "cursor=1.x, cursor-unknown"})
  void are_not_looked_for_by_nonsense(String query, String code) {
    desk.admin().get("/raw-events?" + query).then().statusCode(422).body("type", equalTo("urn:relevo:problem:" + code));
  }

  @Test
  void add_what_was_never_accepted_and_nothing_twice() {
    String id = kept("meta", null, message);
    replay(id, 1, 0, 0, 0);
    history.awaitText("customer", "hola");
    replay(id, 0, 1, 0, 0);
    new Meta(desk).messages(message, Meta.text(phone, Meta.newId(), "fin de " + phone)).then().statusCode(200);
    history.awaitText("customer", "fin de");
    replay(saying("fin de " + phone), 0, 2, 0, 0);
    assertThat(history.by("customer")).extracting(each -> each.get("text")).containsExactly("hola", "fin de " + phone);
  }

  @Test
  void add_nothing_if_they_are_too_old_or_nobody_can_read_them() {
    replay(kept("meta", Instant.now().minus(9, ChronoUnit.DAYS).toString(), message), 0, 0, 1, 0);
    replay(kept("meta", null, message.replaceAll("\"timestamp\":\"\\d+\"", "\"timestamp\":\"1600000000\"")), 0, 0, 1, 0);
    replay(keptBody("meta", null, "not json"), 0, 0, 0, 1);
    replay(kept("nobody", null, message), 0, 0, 0, 1);
    desk.admin().post("/raw-events/999999999/replay").then().statusCode(404);
    assertThat(history.conversation()).isEmpty();
  }

  @Test
  void are_read_again_span_by_span() {
    sql.run(FORGET_WHAT_IS_TO_COME);
    for (int second = 0; second < 3; second++) {
      kept("meta", "2026-11-20T10:00:0" + second + "Z", Meta.text(phone, Meta.newId(), "mensaje " + second));
    }
    sql.run("update messaging.raw_event set received_at = now() + extract(second from received_at) * interval '1 second'"
        + " + interval '1 hour' where received_at between '2026-11-20T10:00:00Z' and '2026-11-20T10:00:02Z'");
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    String span = "from=" + now.plus(30, ChronoUnit.MINUTES) + "&to=" + now.plus(2, ChronoUnit.HOURS);
    Map<String, Object> first = desk.admin().post("/raw-events/replay?limit=2&" + span).then().statusCode(200)
        .body("events", is(2)).body("added", is(2)).body("next", not(nullValue())).extract().path("");
    desk.admin().post("/raw-events/replay?limit=2&" + span + "&cursor=" + first.get("next")).then().statusCode(200)
        .body("events", is(1)).body("added", is(1)).body("next", nullValue());
    desk.admin().post("/raw-events/replay?" + span).then().body("events", is(3)).body("added", is(0)).body("known", is(3));
    history.awaitText("customer", "mensaje 2");
    assertThat(history.by("customer")).extracting(each -> each.get("text")).containsExactly("mensaje 0", "mensaje 1", "mensaje 2");
    sql.run(FORGET_WHAT_IS_TO_COME);
    desk.admin().post("/raw-events/replay").then().statusCode(422);
    desk.admin().post("/raw-events/replay?limit=500&" + span).then().statusCode(422);
  }

  private void replay(String id, int added, int known, int ignored, int unreadable) {
    desk.admin().post("/raw-events/" + id + "/replay").then().statusCode(200).body("events", is(1)).body("added", is(added))
        .body("known", is(known)).body("ignored", is(ignored)).body("unreadable", is(unreadable));
  }

  private String kept(String provider, String at, String sent) {
    return keptBody(provider, at, Meta.envelope(sent));
  }

  /** A webhook that was kept and never read. */
  private String keptBody(String provider, String at, String body) {
    return sql.run("insert into messaging.raw_event (provider, received_at, body)"
        + " values (?, coalesce(cast(? as timestamptz), now()), ?) returning id", provider, at, body.getBytes(StandardCharsets.UTF_8)).getFirst();
  }

  private String saying(String words) {
    return sql.run("select max(id) from messaging.raw_event where position(? in body) > 0", words.getBytes(StandardCharsets.UTF_8))
        .getFirst();
  }

  private List<String> ids(String query) {
    return desk.admin().get("/raw-events?" + query).then().statusCode(200).extract().<List<Integer>>path("items.id").stream()
        .map(String::valueOf).toList();
  }
}
