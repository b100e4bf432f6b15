package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a customer is asked after a person has helped them, and what is made of the answer. */
@ExtendWith(OnRunningDesk.class)
class SurveyIT {

  private static final Duration LONG_ENOUGH = Duration.ofMillis(1_500);

  private final RunningDesk desk;
  private final Meta meta;
  private final Sql sql;
  private final History history;
  private final String phone = Meta.anybody();
  private String ticket;

  SurveyIT(RunningDesk desk) {
    this.desk = desk;
    meta = new Meta(desk);
    sql = new Sql(desk);
    history = new History(desk, phone);
  }

  @BeforeEach
  void a_customer_is_with_a_person() {
    policy("{\"surveyOn\":true,\"surveyDelaySeconds\":0,\"surveyQuietDays\":0}");
    ticket = newTicket(0);
  }

  @AfterEach
  void back_to_what_was() {
    ahead(0);
    policy("{\"surveyOn\":false,\"surveyDelaySeconds\":0,\"surveyQuietDays\":0,\"resolveNeedsLabel\":false,\"resolveNeedsTags\":false}");
  }

  @Test
  void is_answered_with_a_tap_once() {
    resolve("{\"outcome\":\"resuelto\"}").statusCode(200).body("status", equalTo("resolved")).body("survey.state", equalTo("sent"));
    Map<String, Object> question = history.awaitText("bot", "¿Cómo le atendió");
    List<Map<String, Object>> marks = choices(question);
    assertThat(marks).extracting(each -> each.get("title")).containsExactly("1 ★", "2 ★★", "3 ★★★", "4 ★★★★", "5 ★★★★★");
    tap(marks.get(3));
    history.awaitText("bot", "Gracias por su valoración");
    tap(marks.get(0));
    history.awaitText("bot", "Ya tenemos su valoración");
    details().body("survey.state", equalTo("answered")).body("survey.mark", equalTo(4));
    assertThat(told("SurveySent")).hasSize(1);
    assertThat(sql.run("select body ->> 'mark' from kernel.journal where event = 'SurveyMarked' and body ->> 'ticketId' = ?"
        + " and body ->> 'agent' = 'ana'", ticket)).containsExactly("4");
    assertThat(history.by("bot")).noneMatch(said -> String.valueOf(said.get("text")).contains("No le entend"));
  }

  @Test
  void is_answered_with_a_number_and_words_and_the_bot_goes_on_afterwards() {
    resolve("{}").statusCode(200);
    history.awaitText("bot", "¿Cómo le atendió");
    says("5, Ana fue muy amable");
    history.awaitText("bot", "Se lo hacemos llegar");
    details().body("survey.mark", equalTo(5)).body("survey.comment", equalTo("Ana fue muy amable"));
    int said = history.by("bot").size();
    says("hola");
    Eventually.get("the bot", () -> history.by("bot").size(), size -> size > said);
  }

  @Test
  void takes_words_right_after_a_bare_number() {
    resolve("{}").statusCode(200);
    history.awaitText("bot", "¿Cómo le atendió");
    says("2");
    history.awaitText("bot", "Gracias por su valoración");
    says("tardaron demasiado en contestar");
    history.awaitText("bot", "Se lo hacemos llegar");
    details().body("survey.mark", equalTo(2)).body("survey.comment", equalTo("tardaron demasiado en contestar"));
  }

  @Test
  void is_not_sent_when_the_window_is_closed_and_says_so() {
    ahead(Duration.ofHours(25).toSeconds());
    resolve("{}").statusCode(200).body("survey.state", equalTo("not-sent")).body("survey.reason", containsString("24 horas"));
    details().body("survey.state", equalTo("not-sent")).body("survey.mark", nullValue());
    assertThat(reasons()).containsExactly("WINDOW_CLOSED");
    Eventually.pause(LONG_ENOUGH);
    assertThat(history.by("bot")).noneMatch(SurveyIT::isQuestion);
  }

  @Test
  void is_not_sent_to_who_opted_out() {
    says("BAJA");
    Eventually.get("the wish to be kept", () -> told("CustomerOptedOut"), told -> !told.isEmpty());
    resolve("{}").statusCode(200).body("survey.state", equalTo("not-sent")).body("survey.reason", containsString("no le escribamos"));
    assertThat(reasons()).containsExactly("OPTED_OUT");
  }

  @Test
  void is_not_sent_where_the_team_does_not_want_it() {
    policy("{\"surveyOn\":false}");
    resolve("{}").statusCode(200).body("survey.state", equalTo("not-sent")).body("survey.reason", containsString("no está activada"));
    assertThat(reasons()).containsExactly("OFF");
  }

  @Test
  void is_not_sent_again_so_soon() {
    policy("{\"surveyQuietDays\":30}");
    resolve("{}").statusCode(200).body("survey.state", equalTo("sent"));
    ticket = newTicket(1);
    resolve("{}").statusCode(200).body("survey.state", equalTo("not-sent")).body("survey.reason", containsString("hace poco"));
  }

  @Test
  void comes_later_and_not_at_all_if_the_customer_is_with_a_person_again() {
    policy("{\"surveyDelaySeconds\":600}");
    resolve("{}").statusCode(200).body("survey.state", equalTo("planned")).body("survey.at", notNullValue());
    String first = ticket;
    ticket = newTicket(1);
    ahead(601);
    Eventually.get("the survey to be looked at", () -> sql.run("select state from ticketing.survey where ticket_id = ?::uuid", first),
        state -> state.equals(List.of("NOT_SENT")));
    resolve("{}").statusCode(200).body("survey.state", equalTo("planned"));
    ahead(1_300);
    history.awaitText("bot", "¿Cómo le atendió");
    details().body("survey.state", equalTo("sent"));
  }

  @Test
  void answers_a_repeated_command_as_the_first_time() {
    String first = once().statusCode(200).extract().path("survey.at");
    once().statusCode(200).body("survey.at", equalTo(first)).body("survey.state", equalTo("sent"));
    assertThat(told("SurveySent")).hasSize(1);
  }

  @Test
  void is_one_of_several_things_that_a_team_says_about_its_care() {
    policy("{\"resolveNeedsLabel\":true,\"resolveNeedsTags\":true}");
    resolve("{}").statusCode(422).body("type", equalTo("urn:relevo:problem:label-missing"));
    resolve("{\"label\":\"needed\"}").statusCode(422).body("type", equalTo("urn:relevo:problem:tags-missing"));
    desk.admin().body("{\"tags\":[\"duda\"]}").put("/tickets/" + ticket + "/tags").then().statusCode(200);
    resolve("{\"label\":\"needed\"}").statusCode(200);
    String tag = desk.admin().get("/teams/mesa/care").then().statusCode(200).body("resolveNeedsTags", equalTo(true)).extract().header("ETag");
    desk.admin().body("{}").put("/teams/mesa/care").then().statusCode(428);
    desk.admin().header("If-Match", "\"9999\"").body("{}").put("/teams/mesa/care").then().statusCode(412);
    desk.admin().header("If-Match", tag).body("{\"reopenHours\":-1}").put("/teams/mesa/care").then().statusCode(422);
    desk.admin().header("If-Match", tag).body("{\"surveyon\":true}").put("/teams/mesa/care").then().statusCode(422);
    desk.admin().get("/teams/nadie/care").then().statusCode(422);
  }

  private String newTicket(int before) {
    says("quiero hablar con un agente");
    String id = Eventually.get("a ticket", this::tickets, found -> found.size() > before).getFirst();
    command(id, "claim", "{\"agent\":\"ana\"}").statusCode(200);
    return id;
  }

  private List<String> tickets() {
    return desk.admin().get("/tickets?contact=" + phone).then().statusCode(200).extract().path("items.id");
  }

  private ValidatableResponse resolve(String body) {
    return command(ticket, "resolve", body);
  }

  private ValidatableResponse command(String id, String name, String body) {
    return desk.admin().body(body).post("/tickets/" + id + "/" + name).then();
  }

  private ValidatableResponse once() {
    return desk.admin().header("Idempotency-Key", "encuesta-" + phone).body("{}").post("/tickets/" + ticket + "/resolve").then();
  }

  private ValidatableResponse details() {
    return desk.admin().get("/tickets/" + ticket).then().statusCode(200);
  }

  private void policy(String body) {
    String tag = desk.admin().get("/teams/mesa/care").then().statusCode(200).extract().header("ETag");
    desk.admin().header("If-Match", tag).body(body).put("/teams/mesa/care").then().statusCode(200);
  }

  private void says(String text) {
    meta.messages(Meta.text(phone, Meta.newId(), text)).then().statusCode(200);
  }

  private void tap(Map<String, Object> choice) {
    String reply = "{\"type\":\"list_reply\",\"list_reply\":{\"id\":\"" + choice.get("id") + "\",\"title\":\"" + choice.get("title") + "\"}}";
    meta.messages(Meta.message(phone, Meta.newId(), "interactive", reply)).then().statusCode(200);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> choices(Map<String, Object> message) {
    return (List<Map<String, Object>>) message.get("choices");
  }

  private static boolean isQuestion(Map<String, Object> message) {
    return String.valueOf(message.get("text")).contains("¿Cómo le atendió");
  }

  private List<String> told(String event) {
    return sql.run("select body::text from kernel.journal where event = ? and conversation_id = ?::uuid", event, history.conversation().orElseThrow());
  }

  private List<String> reasons() {
    return sql.run("select body ->> 'reason' from kernel.journal where event = 'SurveyNotSent' and body ->> 'ticketId' = ?", ticket);
  }

  private void ahead(long seconds) {
    desk.visitor().body("{\"aheadSeconds\":" + seconds + "}").post("/demo/clock").then().statusCode(200);
  }
}
