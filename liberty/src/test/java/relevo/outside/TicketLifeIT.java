package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A ticket from the customer's cry for help to the bot's return. */
@ExtendWith(OnRunningDesk.class)
class TicketLifeIT {

  private final RunningDesk desk;
  private final Meta meta;
  private final History history;
  private final String phone = Meta.anybody();
  private String ticket;

  TicketLifeIT(RunningDesk desk) {
    this.desk = desk;
    meta = new Meta(desk);
    history = new History(desk, phone);
  }

  @BeforeEach
  void a_customer_asks_for_a_person() {
    says("quiero hablar con un agente");
    ticket = Eventually.get("a ticket", this::tickets, tickets -> !tickets.isEmpty()).getFirst();
  }

  @Test
  void begins_in_the_line_of_its_team() {
    desk.admin().get("/tickets?status=open&team=mesa&limit=200").then().statusCode(200).body("items.id", hasItem(ticket));
    desk.admin().get("/tickets/" + ticket).then().statusCode(200)
        .body("status", equalTo("open")).body("tier", equalTo(2)).body("contact.phone", equalTo(phone))
        .body("because", hasItem("pide hablar con una persona")).body("owner", equalTo("human"));
  }

  @Test
  void is_explained_by_the_decision_that_opened_it() {
    String conversation = history.conversation().orElseThrow();
    desk.admin().get("/conversations/" + conversation + "/decisions").then().statusCode(200)
        .body("items[0].outcome.result", equalTo("escalation")).body("items[0].outcome.team", equalTo("mesa"))
        .body("items[0].rules.rule", hasItem("pide hablar con una persona"))
        .body("items[0].evidence.signal", hasItem("humano")).body("items[0].evidence.source", hasItem(startsWith("words/humano.es.txt:")));
  }

  @Test
  void has_one_owner_when_two_claim_at_once() {
    List<ValidatableResponse> answers = Stream.of("ana", "bruno").parallel()
        .map(agent -> command("claim", "{\"agent\":\"" + agent + "\"}")).toList();
    List<Integer> codes = answers.stream().map(answer -> answer.extract().statusCode()).sorted().toList();
    assertThat(codes).containsExactly(200, 409);
    answers.stream().filter(answer -> answer.extract().statusCode() == 409).forEach(loser -> loser
        .contentType(startsWith("application/problem+json")).body("type", equalTo("urn:relevo:problem:ticket-taken")));
  }

  /** As one is opened where the bot goes on answering, before a person has to take over. */
  @Test
  void leaves_the_customer_with_their_person_when_one_beside_it_is_resolved() {
    Sql sql = new Sql(desk);
    String mine = ticket;
    ticket = sql.run("insert into ticketing.ticket select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'escalation_id', gen_random_uuid(), 'owner', 'BOT'))).*"
        + " from ticketing.ticket t where t.id = ?::uuid returning id::text", mine).getFirst();
    String owner = "select c.owner from messaging.conversation c join ticketing.ticket t on t.conversation_id = c.id where t.id = ?::uuid";
    for (String each : List.of(ticket, mine)) {
      assertThat(sql.run(owner, each)).containsExactly("HUMAN");
      ticket = each;
      command("claim", "{\"agent\":\"ana\"}").statusCode(200);
      command("resolve", "{}").statusCode(200);
    }
    assertThat(sql.run(owner, mine)).containsExactly("BOT");
  }

  @Test
  void carries_the_agents_words_to_the_customer() {
    command("messages", "{\"text\":\"antes de tiempo\"}").statusCode(409);
    command("claim", "{\"agent\":\"ana\"}").statusCode(200);
    command("messages", "{\"text\":\"Hola, soy Ana\"}").statusCode(200);
    assertThat(history.awaitText("agent", "soy Ana")).containsEntry("agent", "ana").containsEntry("direction", "out");
    history.await("agent", message -> List.of("sent", "delivered", "read").contains(message.get("status")));
    assertThat(onThePhone()).contains("Hola, soy Ana").doesNotContain("antes de tiempo");
  }

  @Test
  void carries_what_is_more_than_words_too() {
    command("claim", "{\"agent\":\"ana\"}").statusCode(200);
    command("messages", """
        {"content":{"kind":"DOCUMENT","text":"Su factura","media":{"link":"https://example.com/f.pdf","fileName":"factura.pdf"}}}""").statusCode(200);
    command("messages", """
        {"content":{"kind":"BUTTONS","text":"¿Le sirve?","choices":[{"id":"si","title":"Sí"},{"id":"no","title":"No"}]}}""").statusCode(200);
    command("messages", """
        {"content":{"kind":"TEMPLATE","template":{"name":"aviso","language":"es","components":[{"parameters":[{"text":"Ana"}]}]}}}""").statusCode(200);
    Eventually.get("what the agent said", () -> history.by("agent"), said -> said.size() == 3 && said.stream()
        .allMatch(message -> List.of("sent", "delivered", "read").contains(message.get("status"))));
    assertThat(onThePhone()).contains("Su factura", "¿Le sirve?", "aviso");
    command("messages", "{\"content\":{\"kind\":\"BUTTONS\",\"text\":\"x\"}}").statusCode(422).body("type", equalTo("urn:relevo:problem:buttons-count"));
    command("messages", "{\"content\":{\"kind\":\"HOLOGRAM\"}}").statusCode(400);
    command("messages", "{\"content\":{}}").statusCode(422);
  }

  @Test
  void repeats_no_command_with_the_same_key() {
    command("claim", "{\"agent\":\"ana\"}").statusCode(200);
    String first = once("Una sola vez").statusCode(200).extract().path("id");
    once("Una sola vez").statusCode(200).body("id", equalTo(first));
    assertThat(history.by("agent")).singleElement().satisfies(message -> assertThat(message).containsEntry("id", first));
  }

  @Test
  void goes_on_to_specialists() {
    command("claim", "{\"agent\":\"ana\"}").statusCode(200);
    command("transfer", "{\"team\":\"especialistas\",\"reason\":\"caso técnico\"}").statusCode(200)
        .body("team", equalTo("especialistas")).body("tier", equalTo(3)).body("status", equalTo("open"));
    history.awaitText("bot", "especialistas");
  }

  @Test
  void silences_the_bot_until_it_is_resolved() {
    command("claim", "{\"agent\":\"ana\"}").statusCode(200);
    int said = history.by("bot").size();
    says("1");
    history.awaitText("customer", "1");
    Eventually.pause(Duration.ofMillis(1_000));
    assertThat(history.by("bot")).hasSize(said);
    command("resolve", "{\"outcome\":\"resuelto\",\"label\":\"needed\"}").statusCode(200).body("status", equalTo("resolved"));
    command("resolve", "{}").statusCode(409).body("type", equalTo("urn:relevo:problem:ticket-resolved"));
    says("hola");
    Eventually.get("the bot", () -> history.by("bot").size(), size -> size > said);
    desk.admin().get("/tickets?contact=" + phone).then().body("items.id", contains(ticket));
  }

  private void says(String text) {
    meta.messages(Meta.text(phone, Meta.newId(), text)).then().statusCode(200);
  }

  private List<String> tickets() {
    return desk.admin().get("/tickets?contact=" + phone).then().statusCode(200).extract().path("items.id");
  }

  private ValidatableResponse command(String name, String body) {
    return desk.admin().body(body).post("/tickets/" + ticket + "/" + name).then();
  }

  private ValidatableResponse once(String text) {
    return desk.admin().header("Idempotency-Key", "k-" + phone).body("{\"text\":\"" + text + "\"}")
        .post("/tickets/" + ticket + "/messages").then();
  }

  private List<String> onThePhone() {
    return desk.visitor().get("/demo/phones/" + phone + "/messages").then().statusCode(200).extract().path("items.text");
  }
}
