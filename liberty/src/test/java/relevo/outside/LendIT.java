package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An agent lends a conversation to the bot for one task, and gets it back. */
@ExtendWith(OnRunningDesk.class)
class LendIT {

  private static final String THANKS = "Gracias, anotado: pedido 12345";
  private final RunningDesk desk;
  private final Meta meta;
  private final History history;
  private final String phone = Meta.anybody();
  private String ticket;

  LendIT(RunningDesk desk) {
    this.desk = desk;
    meta = new Meta(desk);
    history = new History(desk, phone);
  }

  @BeforeEach
  void an_agent_has_a_ticket() {
    says("quiero hablar con un agente");
    ticket = Eventually.get("a ticket", this::tickets, tickets -> !tickets.isEmpty()).getFirst();
    command("claim", "{\"agent\":\"ana\"}").statusCode(200);
  }

  @AfterEach
  void back_to_the_real_time() {
    ahead(0);
  }

  @Test
  void the_bot_asks_what_the_task_asks_and_the_agent_has_the_answer() {
    desk.admin().get("/tickets/" + ticket + "/tasks").then().statusCode(200).body("items.name", hasItems("pedir-pedido", "pedir-contacto"))
        .body("items.title", hasItem("Pedir el número de pedido"));
    lend().statusCode(200).body("title", equalTo("Pedir el número de pedido")).body("endedAt", nullValue());
    history.awaitText("bot", "Para seguir necesito su número de pedido");
    desk.admin().get("/tickets/" + ticket).then().body("status", equalTo("assigned")).body("agent", equalTo("ana"));
    says("es el 12345, gracias");
    history.awaitText("bot", THANKS);
    awaitReturned("done");
    desk.admin().get("/tickets/" + ticket).then().body("status", equalTo("assigned")).body("agent", equalTo("ana"))
        .body("details.pedido", equalTo("12345")).body("waitingSince", notNullValue())
        .body("clocks.find { it.clock == 'next_reply' || it.clock == 'first_reply' }.dueAt", notNullValue());
    desk.admin().get("/tickets/" + ticket + "/notes").then().body("items.text", hasItem(containsString("pedido = 12345"))).body("items.by", hasItem("bot"))
        .body("items.phrase.word", hasItem("loan_done")).body("items.phrase.values.told", hasItem("pedido = 12345"));
    desk.admin().get("/tickets/" + ticket + "/brief").then().body("brief.occasion", equalTo("returned"))
        .body("brief.tried.find { it.kind == 'task' }.result", equalTo("done")).body("brief.given.name", hasItem("pedido"))
        .body("earlier.occasion", hasItem("opened"));
    int said = history.by("bot").size();
    says("¿y ahora?");
    history.awaitText("customer", "¿y ahora?");
    Eventually.pause(Duration.ofMillis(800));
    assertThat(history.by("bot")).hasSize(said);
  }

  @Test
  void a_customer_who_wants_the_person_gets_the_same_one() {
    lend().statusCode(200);
    history.awaitText("bot", "Para seguir necesito su número de pedido");
    says("quiero hablar con una persona");
    awaitReturned("wanted_person");
    history.awaitText("bot", "Vuelve con usted la persona que le atiende");
    assertThat(history.by("bot").stream().filter(message -> String.valueOf(message.get("text")).contains("Le transfiero"))).hasSizeLessThanOrEqualTo(1);
    desk.admin().get("/tickets/" + ticket).then().body("status", equalTo("assigned")).body("agent", equalTo("ana")).body("team", equalTo("mesa"));
    command("messages", "{\"text\":\"Aquí estoy de nuevo\"}").statusCode(200);
    history.awaitText("agent", "Aquí estoy de nuevo");
  }

  @Test
  void the_agent_takes_it_back_and_the_bot_is_silent() {
    lend().statusCode(200);
    history.awaitText("bot", "Para seguir necesito su número de pedido");
    command("transfer", "{\"team\":\"especialistas\",\"reason\":\"no\"}").statusCode(409).body("type", equalTo("urn:relevo:problem:ticket-lent"));
    command("resolve", "{}").statusCode(409);
    lend().statusCode(409);
    desk.admin().delete("/tickets/" + ticket + "/lend").then().statusCode(204);
    desk.admin().delete("/tickets/" + ticket + "/lend").then().statusCode(409).body("type", equalTo("urn:relevo:problem:not-lent"));
    says("12345");
    history.awaitText("customer", "12345");
    Eventually.pause(Duration.ofMillis(800));
    assertThat(history.by("bot")).noneMatch(message -> String.valueOf(message.get("text")).contains(THANKS));
    desk.admin().get("/tickets/" + ticket + "/lend").then().body("items[0].outcome", equalTo("taken_back"));
  }

  @Test
  void its_time_runs_out() {
    lend().statusCode(200);
    history.awaitText("bot", "Para seguir necesito su número de pedido");
    ahead(601);
    awaitReturned("timed_out");
    desk.admin().get("/tickets/" + ticket).then().body("status", equalTo("assigned")).body("agent", equalTo("ana"));
  }

  @Test
  void of_an_agents_word_and_the_customers_answer_at_once_both_count_and_the_bot_answers_at_most_once() {
    lend().statusCode(200);
    history.awaitText("bot", "Para seguir necesito su número de pedido");
    CompletableFuture<Integer> agent = CompletableFuture.supplyAsync(() -> command("messages", "{\"text\":\"Ya lo encontré\"}").extract().statusCode());
    says("12345");
    assertThat(agent.join()).isEqualTo(200);
    history.awaitText("agent", "Ya lo encontré");
    history.awaitText("customer", "12345");
    String outcome = Eventually.get("the end of the loan", () -> desk.admin().get("/tickets/" + ticket + "/lend").<String>path("items[0].outcome"),
        word -> word != null);
    Eventually.pause(Duration.ofMillis(800));
    long thanked = history.by("bot").stream().filter(message -> String.valueOf(message.get("text")).contains(THANKS)).count();
    assertThat(thanked).isEqualTo(outcome.equals("done") ? 1 : 0);
    desk.admin().get("/conversations/" + history.conversation().orElseThrow()).then().body("owner", equalTo("human"));
  }

  @Test
  void what_is_no_task_is_refused() {
    command("lend", "{\"task\":\"bienvenida\"}").statusCode(422).body("type", equalTo("urn:relevo:problem:task-unknown")).body("title", startsWith("Diga en «task»"));
    command("lend", "{\"task\":\"pedir-pedido\",\"minutes\":900}").statusCode(422);
    command("release", "{}").statusCode(200);
    command("lend", "{\"task\":\"pedir-pedido\"}").statusCode(409);
  }

  private void ahead(long seconds) {
    desk.visitor().body("{\"aheadSeconds\":" + seconds + "}").post("/demo/clock").then().statusCode(200);
  }

  private void awaitReturned(String outcome) {
    Eventually.get("the conversation to come back", () -> desk.admin().get("/tickets/" + ticket + "/lend").<String>path("items[0].outcome"), outcome::equals);
  }

  private ValidatableResponse lend() {
    return command("lend", "{\"task\":\"pedir-pedido\"}");
  }

  private List<String> tickets() {
    return desk.admin().get("/tickets?contact=" + phone).then().statusCode(200).extract().path("items.id");
  }

  private ValidatableResponse command(String action, String body) {
    return desk.admin().body(body).post("/tickets/" + ticket + "/" + action).then();
  }

  private void says(String text) {
    meta.messages(Meta.text(phone, Meta.newId(), text)).then().statusCode(200);
  }
}
