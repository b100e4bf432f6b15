package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What failed for good. */
@ExtendWith(OnRunningDesk.class)
class DeadLettersIT {

  private static final String CHOKE = """
      create function messaging.choke() returns trigger language plpgsql as $$
        begin if new.content like '%veneno%' then raise exception 'poison'; end if; return new; end $$;
      create trigger choke before insert on messaging.message for each row execute function messaging.choke()""";
  private static final String SWALLOW =
      "drop trigger if exists choke on messaging.message; drop function if exists messaging.choke()";
  private static final String READ_AGAIN = "messaging.read-again";

  private final RunningDesk desk;
  private final Meta meta;
  private final Sql sql;
  private final History history;
  private final String phone = Meta.anybody();
  private final String mark = UUID.randomUUID().toString();

  DeadLettersIT(RunningDesk desk) {
    this.desk = desk;
    meta = new Meta(desk);
    sql = new Sql(desk);
    history = new History(desk, phone);
  }

  @BeforeEach
  void begin() {
    sql.run("delete from kernel.job where parked_at is not null");
    sql.run("delete from messaging.dead_message");
  }

  @AfterEach
  void end() {
    sql.run(SWALLOW);
    ahead(0);
    graph(0);
  }

  @Test
  void tell_of_a_webhook_that_nobody_can_read_without_its_words() {
    Map<String, Object> letter = unreadable();
    assertThat(letter).containsEntry("kind", READ_AGAIN).containsEntry("attempts", 5).containsEntry("holdsBack", 0)
        .doesNotContainValue(mark).extractingByKey("contact").isNull();
    assertThat((String) letter.get("reason")).startsWith("Falló 5 veces seguidas: un webhook que no se pudo leer (");
    desk.admin().get("/dead-letters").then().body(not(containsString(mark)));
    assertThat(desk.admin().get("/raw-events/" + letter.get("rawEvent")).asString()).isEqualTo("not json: " + mark);
  }

  @Test
  void have_an_owner_and_a_note() {
    String id = (String) unreadable().get("id");
    desk.admin().get("/dead-letters?owner=").then().body("items.id", equalTo(List.of(id)));
    desk.admin().body("{\"owner\":\"ana\",\"note\":\"lo mira Meta\"}").put("/dead-letters/" + id + "/owner").then().statusCode(200)
        .body("state", equalTo("owned"));
    desk.admin().get("/dead-letters?owner=ana").then().body("items.note", equalTo(List.of("lo mira Meta")));
    desk.admin().get("/dead-letters?owner=").then().body("items", hasSize(0));
    assertThat(journal(id)).containsExactly("OWNED admin ana: lo mira Meta");
    desk.admin().body("{\"owner\":\"" + "a".repeat(101) + "\"}").put("/dead-letters/" + id + "/owner").then().statusCode(422);
    desk.admin().body("{\"owners\":\"ana\"}").put("/dead-letters/" + id + "/owner").then().statusCode(422)
        .body("title", containsString("«owners»"));
  }

  @Test
  void are_given_up_only_with_a_reason_which_is_kept_with_all_that_they_held() {
    Map<String, Object> letter = unreadable();
    String path = "/dead-letters/" + letter.get("id") + "/discard";
    desk.admin().body("{\"reason\":\"  \"}").post(path).then().statusCode(422).body("title", containsString("«reason»"));
    desk.admin().body("{\"reason\":\"era una prueba\"}").post(path).then().statusCode(200).body("now", nullValue());
    desk.admin().body("{\"reason\":\"era una prueba\"}").post(path).then().statusCode(409);
    assertThat(letters("?kind=" + READ_AGAIN)).isEmpty();
    assertThat(journal((String) letter.get("id"))).containsExactly("DISCARDED admin era una prueba");
    assertThat(sql.run("select reason || input from kernel.given_up where id = ?", job(letter))).singleElement().asString()
        .startsWith("era una prueba").contains("\"id\":" + letter.get("rawEvent"));
  }

  @Test
  void hold_back_their_contact_and_go_behind_what_waited_when_tried_again() {
    said("hola");
    history.awaitText("customer", "hola");
    sql.run(CHOKE);
    said("veneno");
    Map<String, Object> letter = parked("messaging.receive");
    said("sigo aquí");
    said("¿hay alguien?");
    Eventually.get("two that wait", () -> letters("?kind=messaging.receive").getFirst(), each -> each.get("holdsBack").equals(2));
    assertThat(letter.get("conversation")).isEqualTo(history.conversation().orElseThrow());
    assertThat(letter.get("contact")).isNotNull();
    assertThat(desk.admin().get("/conversations/" + letter.get("conversation")).<String>path("owner")).isEqualTo("human");
    sql.run(SWALLOW);
    String again = "/dead-letters/" + letter.get("id") + "/retry";
    desk.admin().post(again).then().statusCode(200).body("state", equalTo("retried")).body("now", not(equalTo(letter.get("id"))));
    history.awaitText("customer", "veneno");
    assertThat(history.by("customer")).extracting(each -> each.get("text"))
        .containsExactly("hola", "sigo aquí", "¿hay alguien?", "veneno");
    desk.admin().post(again).then().statusCode(409).body("title", containsString("Ya no está"));
    assertThat(letters("")).isEmpty();
  }

  @Test
  void are_tried_again_all_of_a_kind_but_no_more_than_asked_for() {
    for (int i = 0; i < 3; i++) meta.signed("not json: " + mark + i).then().statusCode(200);
    Eventually.get("three letters", this::forward, found -> found.size() == 3);
    ahead(0);
    desk.admin().post("/dead-letters/retry?kind=" + READ_AGAIN + "&limit=2").then().statusCode(200).body("retried", is(2))
        .body("left", is(true));
    assertThat(letters("")).hasSize(1);
    desk.admin().post("/dead-letters/retry?kind=" + READ_AGAIN).then().body("retried", is(1)).body("left", is(false));
    desk.admin().post("/dead-letters/retry").then().statusCode(422);
    desk.admin().post("/dead-letters/retry?limit=201&kind=x").then().statusCode(422);
    Eventually.get("three letters again", this::forward, found -> found.size() == 3);
  }

  @Test
  void are_also_messages_of_ours_that_will_not_leave() {
    graph(1);
    said("hola");
    Map<String, Object> letter =
        Eventually.get("a dead message", () -> letters("?kind=messaging.outbound"), found -> found.size() == 1).getFirst();
    assertThat((String) letter.get("reason")).contains("131026");
    assertThat(letter).containsEntry("conversation", history.conversation().orElseThrow()).containsEntry("attempts", 1)
        .containsEntry("id", "message-" + letter.get("message"));
    assertThat(status(letter)).isEqualTo("failed");
    graph(0);
    String path = "/dead-letters/" + letter.get("id");
    desk.admin().post(path + "/retry").then().statusCode(200);
    Eventually.get("it to arrive", () -> status(letter), List.of("sent", "delivered", "read")::contains);
    assertThat(letters("")).isEmpty();
    desk.admin().post(path + "/retry").then().statusCode(409);
    desk.admin().body("{\"reason\":\"tarde\"}").post(path + "/discard").then().statusCode(409);
    assertThat(journal((String) letter.get("id"))).containsExactly("RETRIED admin " + letter.get("id"));
  }

  @Test
  void that_are_messages_are_tried_again_all_at_once() {
    graph(1);
    said("hola");
    meta.messages(Meta.text(Meta.anybody(), Meta.newId(), "hola")).then().statusCode(200);
    Eventually.get("two dead messages", () -> letters("?kind=messaging.outbound"), found -> found.size() == 2);
    graph(0);
    desk.admin().post("/dead-letters/retry?kind=messaging.outbound").then().statusCode(200).body("retried", is(2))
        .body("left", is(false));
    history.await("bot", said -> List.of("sent", "delivered", "read").contains(said.get("status")));
  }

  @Test
  void of_both_sorts_share_one_list_page_by_page() {
    graph(1);
    said("hola");
    Eventually.get("a dead message", () -> letters(""), found -> found.size() == 1);
    Map<String, Object> newest = unreadable();
    var first = desk.admin().get("/dead-letters?limit=1").then().statusCode(200)
        .body("items.id", equalTo(List.of(newest.get("id")))).extract();
    desk.admin().get("/dead-letters?limit=1&cursor=" + first.<String>path("next")).then()
        .body("items.kind", equalTo(List.of("messaging.outbound"))).body("next", nullValue());
    desk.admin().get("/dead-letters?cursor=nonsense").then().statusCode(422);
    desk.admin().get("/dead-letters?limit=0").then().statusCode(422);
    desk.admin().post("/dead-letters/54/retry").then().statusCode(404);
    desk.visitor().post("/api/v1/dead-letters/job-1/retry").then().statusCode(401);
  }

  @Test
  void have_their_age_on_the_metrics_page() {
    Eventually.get("no age", this::age, age -> age == 0);
    sql.run("update kernel.job set parked_at = now() - interval '1 hour' where id = ?", job(unreadable()));
    assertThat(Eventually.get("an age", this::age, age -> age > 0)).isBetween(3_600.0, 3_700.0);
  }

  private double age() {
    return desk.visitor().get("/metrics").asString().lines().filter(line -> line.startsWith("relevo_dead_letter_age_seconds"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ')))).findFirst().orElseThrow();
  }

  private Map<String, Object> unreadable() {
    meta.signed("not json: " + mark).then().statusCode(200);
    return parked(READ_AGAIN);
  }

  /** Its five tries take minutes by the desk's clock. */
  private Map<String, Object> parked(String kind) {
    Map<String, Object> letter = Eventually.get("a letter of kind " + kind, this::forward,
        found -> found.stream().anyMatch(each -> each.get("kind").equals(kind))).stream()
        .filter(each -> each.get("kind").equals(kind)).findFirst().orElseThrow();
    ahead(0);
    return letter;
  }

  private List<Map<String, Object>> forward() {
    ahead(desk.visitor().get("/demo/clock").<Integer>path("aheadSeconds") + 30);
    Eventually.pause(Duration.ofMillis(300));
    return letters("");
  }

  private List<Map<String, Object>> letters(String query) {
    return desk.admin().get("/dead-letters" + query).then().statusCode(200).extract().path("items");
  }

  private List<String> journal(String letter) {
    return sql.run("select concat_ws(' ', body ->> 'action', body ->> 'by', body ->> 'words') from kernel.journal"
        + " where event = 'DeadLetterHandled' and body ->> 'letter' = ? order by id", letter);
  }

  private static long job(Map<String, Object> letter) {
    return Long.parseLong(((String) letter.get("id")).substring("job-".length()));
  }

  private String status(Map<String, Object> letter) {
    return (String) history.messages().stream().filter(each -> each.get("id").equals(letter.get("message"))).findFirst()
        .orElseThrow().get("status");
  }

  private void said(String text) {
    meta.messages(Meta.text(phone, Meta.newId(), text)).then().statusCode(200);
  }

  private void ahead(int seconds) {
    desk.visitor().body("{\"aheadSeconds\":" + seconds + "}").post("/demo/clock").then().statusCode(200);
  }

  private void graph(int share) {
    desk.visitor().body("{\"p131026\":" + share + "}").post("/demo/graph/config").then().statusCode(200);
  }
}
