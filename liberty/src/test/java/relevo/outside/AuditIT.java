package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What holds the desk up, from a question that nobody answered to its article, and from a rule to what would be without it. */
@ExtendWith(OnRunningDesk.class)
class AuditIT {

  private static final String RULE = "pide hablar con una persona";
  private static final String MISSES = "tres respuestas fallidas";
  /** Twelve that waited a minute in the former half of March 2001, and in the later one, on each of four days, three that waited 1, 11 and 21 minutes. */
  private static final String LINE = """
      insert into insight.hand_over (id, episode, conversation_id, ticket_id, counted, day, team, agent, visits, t_esc, t_take, open, abandoned, messages, take_seconds)
      select gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), true, begins::date, 'cola de prueba', 'ana', '', begins,
        begins + waits * interval '1 second', false, false, 1, waits
      from (select timestamp '2001-03-02 09:00' at time zone 'UTC' + (n / 3 + half * 10) * interval '1 day' as begins, 60 + half * (n % 3) * 600 as waits
        from generate_series(0, 11) n cross join generate_series(0, 1) half) told""";
  private static final String IN_HAND = """
      insert into insight.stretch (id, episode, conversation_id, ticket_id, counted, day, team, opened_at, from_at, to_at)
      select gen_random_uuid(), episode, conversation_id, ticket_id, true, day, team, t_esc, t_esc, t_take + interval '10 minutes'
      from insight.hand_over where team = 'cola de prueba'""";
  private static final String LIMIT = "Turno.intentosFallidos >= 3";

  private final RunningDesk desk;
  private final Meta meta;

  AuditIT(RunningDesk desk) {
    this.desk = desk;
    meta = new Meta(desk);
  }

  @Test
  void begins_one_article_for_the_questions_that_nobody_answered() {
    ask("¿alquilan berenjenas <b>azules</b>?", "alquilan berenjenas azules", "quiero alquilar berenjenas azules");
    Map<String, Object> group = group("berenjenas");
    assertThat(group).containsEntry("count", 3).doesNotContainKey("article");
    assertThat((List<?>) group.get("examples")).hasSize(3);
    Map<?, ?> effect = (Map<?, ?>) group.get("effect");
    assertThat(effect.get("turns")).isEqualTo(3);
    assertThat(effect.get("before")).isEqualTo(0);
    assertThat((int) effect.get("after") + (int) effect.get("offered")).as("found by what the others asked: %s", effect).isPositive();
    String path = "/insight/audit/gaps/" + group.get("id") + "/article";
    String article = desk.admin().post(path).then().statusCode(201).body("made", is(true)).extract().path("article");
    desk.admin().post(path).then().statusCode(200).body("made", is(false)).body("article", equalTo(article));
    assertThat(group("berenjenas")).containsEntry("article", article).containsEntry("published", false);
    desk.admin().get("/knowledge/articles/" + article).then().statusCode(200).body("state", equalTo("DRAFT")).body("questions.es", hasSize(3))
        .body("answer.size()", is(0));
    desk.admin().header("If-Match", "*").body(Map.of("title", Map.of("es", "Berenjenas"), "questions", Map.of(), "answer", Map.of()))
        .put("/knowledge/articles/" + article).then().statusCode(422).body("title", containsString("falta la respuesta"));
    printed();
    desk.admin().header("If-Match", "*").delete("/knowledge/articles/" + article).then().statusCode(204);
    assertThat(group("berenjenas")).as("what has lost its article is unanswered again").doesNotContainKey("article");
    desk.admin().post("/knowledge/gaps/" + group.get("id") + "/discard").then().statusCode(200);
  }

  /** The month's report: in three languages, with the customers' words escaped, and nothing in it that runs. */
  private void printed() {
    String month = audit().getString("to").substring(0, 7);
    String page = desk.admin().get("/insight/reports/" + month + "?language=es").then().statusCode(200).contentType("text/html;charset=UTF-8")
        .header("Content-Security-Policy", containsString("default-src 'none'; style-src 'sha256-")).extract().asString();
    assertThat(page).contains("<h1>Informe de ", "Tiempo hasta una persona", "@page{size:A4", "berenjenas").doesNotContain("<script", "<b>azules", " style=");
    desk.admin().header("Accept-Language", "pt-BR").get("/insight/reports/" + month).then().statusCode(200).header("Content-Language", "pt")
        .body(containsString("Relatório de "));
    desk.admin().get("/insight/reports/" + month + "?language=en").then().statusCode(200).body(containsString("Report of "));
    for (String wrong : List.of(month + "?language=xx", "nada", "2999-01", "1999-01")) desk.admin().get("/insight/reports/" + wrong).then().statusCode(422);
  }

  @Test
  void tells_what_a_replay_without_a_rule_says() {
    String conversation = helped();
    JsonPath found = Eventually.get("the hand-over", this::audit, audit -> audit.getList("byRule.find { it.name == '" + RULE + "' }.examples", String.class) != null
        && audit.getList("byRule.find { it.name == '" + RULE + "' }.examples", String.class).contains(conversation));
    assertThat(found.getInt("handOvers")).isPositive();
    assertThat(found.getList("byTopic.name", String.class)).isNotEmpty();
    desk.admin().body(Map.of("without", "no hay tal regla")).post("/rules/replays").then().statusCode(422).body("title", containsString("no hay tal regla"));
    desk.admin().body(Map.of("without", RULE, "since", found.getString("since"), "until", found.getString("until"))).post("/rules/replays").then().statusCode(202);
    Map<String, Object> effect = Eventually.get("the replay", () -> audit().getMap("byRule.find { it.name == '" + RULE + "' }.effect"),
        known -> known != null && "done".equals(known.get("state")));
    assertThat((int) effect.get("before")).isPositive().isGreaterThan((int) effect.get("after"));
    assertThat((int) effect.get("keeps")).isPositive();
    ofTopics(effect);
  }

  @Test
  void tells_what_a_replay_with_a_stricter_rule_says() {
    String conversation = missed();
    String cause = "byRule.find { it.name == '" + MISSES + "' }";
    JsonPath found = Eventually.get("the hand-over", this::audit, audit -> audit.getList(cause + ".examples", String.class) != null
        && audit.getList(cause + ".examples", String.class).contains(conversation));
    assertThat(found.getString(cause + ".limits[0].condition")).isEqualTo(LIMIT);
    assertThat(found.getFloat(cause + ".limits[0].next")).isEqualTo(4);
    assertThat(found.getList("byRule.find { it.name == '" + RULE + "' }?.limits ?: []")).as("asks for no number").isEmpty();
    stricter(Map.of("rule", RULE), found).then().statusCode(422).body("type", equalTo("urn:relevo:problem:stricter")).body("title", containsString("no tiene un límite en números"));
    stricter(Map.of("rule", MISSES, "condition", LIMIT, "to", 2), found).then().statusCode(422).body("title", containsString("un número mayor"));
    stricter(Map.of("rule", MISSES, "condition", LIMIT, "to", 9), found).then().statusCode(202);
    Map<String, Object> effect = Eventually.get("the replay", () -> audit().getMap(cause + ".limits[0].effect"),
        known -> known != null && "done".equals(known.get("state")));
    assertThat(audit().getFloat(cause + ".limits[0].tried")).isEqualTo(9);
    assertThat((int) effect.get("before")).isPositive().isGreaterThan((int) effect.get("after"));
    assertThat((int) effect.get("keeps")).isPositive();
    assertThat(audit().getMap(cause + ".effect")).as("nobody left it out").isNull();
    continued((String) effect.get("replay"));
  }

  /** What was tried becomes a draft, which is known to have been tried. */
  private void continued(String replay) {
    String draft = "/rules/drafts/" + desk.admin().body(Map.of("name", "menos traspasos", "replay", replay)).post("/rules/drafts").then().statusCode(201)
        .extract().path("id");
    String texts = String.join("\n", desk.admin().get(draft).then().statusCode(200).body("trial.id", equalTo(replay)).extract().jsonPath()
        .getList("files.text", String.class));
    assertThat(texts).contains("Turno( intentosFallidos >= 9 )", "rule \"" + RULE + "\"");
    desk.admin().header("If-Match", "*").delete(draft).then().statusCode(204);
    desk.admin().body(Map.of("name", "nada", "replay", UUID.randomUUID().toString())).post("/rules/drafts").then().statusCode(404);
  }

  /** Of the conversations about something, that replay says less than of all. */
  private void ofTopics(Map<String, Object> whole) {
    List<Map<String, Object>> topics = audit().getList("byTopic.findAll { it.rule == '" + RULE + "' }");
    assertThat(topics).isNotEmpty().allSatisfy(topic -> {
      Map<?, ?> effect = (Map<?, ?>) topic.get("effect");
      assertThat(effect.get("state")).isEqualTo("done");
      assertThat((int) effect.get("conversations")).isPositive().isLessThanOrEqualTo((int) topic.get("count"));
      assertThat((int) effect.get("before")).isLessThanOrEqualTo((int) whole.get("before"));
      assertThat((int) effect.get("keeps")).isLessThanOrEqualTo((int) whole.get("keeps"));
    });
  }

  private Response stricter(Map<String, Object> stricter, JsonPath audit) {
    return desk.admin().body(Map.of("stricter", stricter, "since", audit.getString("since"), "until", audit.getString("until"))).post("/rules/replays");
  }

  /** Three a day, one after the other: with another like Ana two go at once. */
  @Test
  void tells_what_one_more_person_would_change_where_the_wait_grows() {
    Sql sql = new Sql(desk);
    try {
      sql.run(LINE);
      sql.run(IN_HAND);
      Map<String, Object> wait = desk.admin().get("/insight/audit?from=2001-03-01&to=2001-03-20").then().statusCode(200).extract().jsonPath()
          .getMap("waits.find { it.team == 'cola de prueba' }");
      assertThat(wait).containsEntry("grows", true).containsEntry("laterSeconds", 660);
      assertThat((Map<?, ?>) wait.get("oneMore")).isEqualTo(Map.of("n", 12, "leftOut", 0, "people", 1, "atOnce", 1, "medianSeconds", 660, "p90Seconds", 1_260,
          "seenMedianSeconds", 660, "seenP90Seconds", 1_260, "moreMedianSeconds", 60, "moreP90Seconds", 660));
    } finally {
      sql.run("delete from insight.stretch where team = 'cola de prueba'");
      sql.run("delete from insight.hand_over where team = 'cola de prueba'");
    }
  }

  @Test
  void shows_a_supervisor_only_what_their_teams_had() {
    ask("regalan pepinos de feria", "hay pepinos de feria");
    Inbox supervisor = Inbox.of(desk, "supervisor", "facturacion");
    supervisor.asks().get("/insight/audit").then().statusCode(200).body("rules.why", equalTo("teams")).body("rules.never", hasSize(0))
        .body("questions.groups.examples.flatten().text", not(hasItem("hay pepinos de feria"))).body("waits.team", not(hasItem("mesa")));
    supervisor.asks().post("/insight/audit/gaps/" + UUID.randomUUID() + "/article").then().statusCode(403);
    Inbox.of(desk, "agent").asks().get("/insight/audit").then().statusCode(403);
    desk.admin().post("/knowledge/gaps/" + group("pepinos").get("id") + "/discard").then().statusCode(200);
  }

  @Test
  void refuses_what_makes_no_sense() {
    for (String query : List.of("from=ayer", "from=2026-02-01&to=2026-01-01", "from=2020-01-01&to=2026-01-01")) {
      desk.admin().get("/insight/audit?" + query).then().statusCode(422);
    }
    for (String id : List.of("nada", UUID.randomUUID().toString())) desk.admin().post("/insight/audit/gaps/" + id + "/article").then().statusCode(404);
    desk.admin().get("/insight/audit?from=2020-01-01&to=2020-01-31").then().statusCode(200).body("handOvers", is(0)).body("byRule", hasSize(0))
        .body("questions.groups", hasSize(0)).body("byRule[0]", nullValue());
  }

  private void ask(String... questions) {
    for (String question : questions) {
      new Sql(desk).run("insert into flow.gap (id, conversation_id, language, text, at) values (?, ?, 'es', ?, now())", UUID.randomUUID(), UUID.randomUUID(),
          question);
    }
  }

  private JsonPath audit() {
    return desk.admin().get("/insight/audit").then().statusCode(200).extract().jsonPath();
  }

  private Map<String, Object> group(String word) {
    return audit().getMap("questions.groups.find { it.examples.any { it.text.contains('" + word + "') } }");
  }

  private String helped() {
    return helped("quiero hablar con un agente");
  }

  private String missed() {
    return helped("hola", "xqzt wvbn", "plof gruñ", "zzkk trrp");
  }

  private String helped(String... texts) {
    String phone = Meta.anybody();
    for (String text : texts) meta.messages(Meta.text(phone, Meta.newId(), text)).then().statusCode(200);
    List<String> tickets = Eventually.get("a ticket", () -> desk.admin().get("/tickets?contact=" + phone).<List<String>>path("items.id"), found -> !found.isEmpty());
    desk.admin().body(Map.of("agent", "auditoria")).post("/tickets/" + tickets.getFirst() + "/claim").then().statusCode(200);
    desk.admin().body(Map.of("label", "needed")).post("/tickets/" + tickets.getFirst() + "/resolve").then().statusCode(200);
    return new History(desk, phone).conversation().orElseThrow();
  }
}
