package relevo.sandbox.zendesk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.kernel.ProductClock;

class ZendeskTest {

  private static final String NEW = """
      {"subject":"Ayuda","comment":{"body":"Hola","public":false},"requester":{"name":"Lucía","phone":"+34600111222"},"external_id":"relevo:1","tags":["wa"]}""";

  private final Zendesk zendesk = new Zendesk();
  private final List<JsonObject> told = new ArrayList<>();

  @BeforeEach
  void sits_beside_the_desk() {
    zendesk.clock = new ProductClock();
    zendesk.telling = new Telling() {
      @Override
      void tell(Zendesk all, FakeTicket ticket, Audit audit) {
        told.addAll(Told.of(all, ticket, audit));
      }
    };
  }

  static JsonObject json(String text) {
    try (var reader = Said.JSON.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  private Said create(String ticket) {
    return zendesk.create(json(ticket), zendesk.users().us());
  }

  private Said update(long id, String ticket) {
    return zendesk.update(id, json(ticket), zendesk.users().us());
  }

  @Test
  void keeps_a_ticket_and_tells_of_it() {
    Said said = create(NEW.replace("\"tags\"", "\"metadata\":{\"relevo\":\"7\"},\"tags\""));
    assertThat(said.status()).isEqualTo(201);
    assertThat(said.headers()).containsKey("Location");
    assertThat(said.body().getJsonObject("audit").getJsonObject("metadata").getJsonObject("custom").getString("relevo")).isEqualTo("7");
    assertThat(zendesk.withExternalId("relevo:1")).hasSize(1);
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().getJsonObject("event").getJsonObject("comment").getBoolean("is_public")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"comment\":{\"body\":\" \"},\"requester\":{\"name\":\"x\"}}", "{\"comment\":{\"body\":\"x\"}}",
      "{\"comment\":{\"body\":\"x\"},\"requester\":{\"phone\":\"1\"}}", "{\"comment\":{\"body\":\"x\"},\"requester_id\":77}",
      "{\"comment\":{\"body\":\"x\"},\"requester\":{\"name\":\"x\"},\"priority\":\"alta\"}", "{\"comment\":{\"body\":\"x\"},\"requester\":{\"name\":\"x\"},\"tags\":[\"dos palabras\"]}",
      "{\"comment\":{\"body\":\"x\"},\"requester\":{\"name\":\"x\"},\"custom_fields\":[{\"id\":5,\"value\":\"x\"}]}",
      "{\"comment\":{\"body\":\"x\",\"uploads\":[\"nope\"]},\"requester\":{\"name\":\"x\"}}", "{\"comment\":{\"body\":\"x\"},\"requester\":{\"name\":\"x\"},\"color\":1}",
      "{\"comment\":{\"body\":\"x\"},\"requester\":{\"name\":\"x\"},\"assignee_email\":\"nadie@x.example\"}",
      "{\"comment\":{\"body\":\"x\"},\"requester\":{\"name\":\"x\"},\"via_followup_source_id\":1}"})
  void refuses_what_zendesk_would_refuse(String ticket) {
    assertThat(create(ticket).status()).isEqualTo(422);
    assertThat(zendesk.all()).isEmpty();
  }

  @Test
  void takes_no_comment_above_64_kb() {
    assertThat(create(NEW.replace("Hola", "x".repeat(65_536))).status()).isEqualTo(201);
    assertThat(create(NEW.replace("Hola", "ñ".repeat(32_769))).status()).isEqualTo(422);
  }

  @Test
  void answers_a_key_once_for_two_hours() {
    Said first = zendesk.keys().once("k", NEW, zendesk.now(), () -> create(NEW));
    Said again = zendesk.keys().once("k", NEW, zendesk.now(), () -> create(NEW));
    assertThat(first.headers()).containsEntry("x-idempotency-lookup", "miss");
    assertThat(again.headers()).containsEntry("x-idempotency-lookup", "hit");
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(zendesk.keys().once("k", NEW + " ", zendesk.now(), () -> create(NEW)).body().getString("error")).isEqualTo("IdempotentRequestError");
    zendesk.clock.runAhead(Duration.ofMinutes(121));
    zendesk.keys().once("k", NEW, zendesk.now(), () -> create(NEW));
    assertThat(zendesk.all()).hasSize(2);
    assertThat(zendesk.doubled()).containsEntry("relevo:1", 2);
  }

  @Test
  void refuses_an_update_of_what_has_changed_meanwhile_or_is_closed() {
    create(NEW);
    String stamp = zendesk.ticket(1).orElseThrow().updated.toString();
    assertThat(update(1, "{\"priority\":\"high\",\"safe_update\":true,\"updated_stamp\":\"" + stamp + "\"}").status()).isEqualTo(200);
    zendesk.clock.runAhead(Duration.ofSeconds(5));
    update(1, "{\"additional_tags\":[\"a\"]}");
    assertThat(update(1, "{\"priority\":\"low\",\"safe_update\":true,\"updated_stamp\":\"" + stamp + "\"}").status()).isEqualTo(409);
    assertThat(update(1, "{\"status\":\"solved\"}").body().toString()).contains("Assignee: is required");
    zendesk.close(zendesk.ticket(1).orElseThrow());
    assertThat(update(1, "{\"comment\":{\"body\":\"x\"}}").body().toString()).contains("closed prevents ticket update");
    assertThat(create("{\"comment\":{\"body\":\"x\"},\"requester\":{\"name\":\"x\"},\"via_followup_source_id\":1}").status()).isEqualTo(201);
  }

  @Test
  void tells_of_comments_states_and_assignees_in_its_own_words() {
    create(NEW);
    told.clear();
    FakeUser ana = zendesk.users().agent("Ana", "ana@zendesk.example");
    zendesk.update(1, json("{\"comment\":{\"body\":\"Ya está\",\"public\":true},\"status\":\"solved\",\"assignee_id\":" + ana.id() + "}"), ana);
    assertThat(told.stream().map(event -> event.getString("type"))).containsExactly("zen:event-type:ticket.comment_added",
        "zen:event-type:ticket.agent_assignment_changed", "zen:event-type:ticket.status_changed", "zen:event-type:ticket.status_changed");
    assertThat(told.getLast().getJsonObject("event").toString()).isEqualTo("{\"current\":\"SOLVED\",\"previous\":\"OPEN\"}");
    assertThat(told.getFirst().getJsonObject("event").getJsonObject("comment").getJsonObject("author").getBoolean("is_staff")).isTrue();
  }

  @Test
  void takes_so_many_updates_of_a_ticket() {
    create(NEW);
    for (int i = 0; i < 30; i++) assertThat(update(1, "{\"priority\":\"high\"}").status()).isEqualTo(200);
    Said refused = update(1, "{\"priority\":\"high\"}");
    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.headers()).containsKey("Retry-After");
  }

  @Test
  void lets_nobody_in_without_the_token() {
    Gate gate = new Gate();
    gate.zendesk = zendesk;
    assertThat(gate.pass("GET x", "Basic eA==", by -> Said.missing()).status()).isEqualTo(401);
    assertThat(gate.pass("GET x", "Bearer " + Zendesk.OAUTH, by -> Said.missing()).status()).isEqualTo(404);
    zendesk.become(zendesk.mishaps().with(json("{\"pambig\":1}")));
    assertThat(gate.pass("POST tickets", "Bearer " + Zendesk.OAUTH, by -> create(NEW)).status()).isEqualTo(500);
    assertThat(zendesk.all()).hasSize(1);
    zendesk.become(zendesk.mishaps().with(json("{\"pambig\":0,\"p503\":1}")));
    assertThat(gate.pass("POST tickets", "Bearer " + Zendesk.OAUTH, by -> create(NEW)).headers()).containsKey("Retry-After");
    assertThat(zendesk.all()).hasSize(1);
    assertThat(zendesk.log()).containsExactly("GET x 401", "GET x 404", "POST tickets 500", "POST tickets 503");
  }

  @Test
  void finds_people_by_phone_and_knows_them_again() {
    zendesk.users().createOrUpdate(json("{\"name\":\"Lucía\",\"phone\":\"+34 600 111 222\",\"external_id\":\"relevo:c1\"}"));
    FakeUser again = zendesk.users().createOrUpdate(json("{\"name\":\"Lucía F.\",\"external_id\":\"relevo:c1\"}")).getKey();
    assertThat(zendesk.users().found("phone:+34600111222")).containsExactly(again);
    assertThat(zendesk.users().found("nombre")).isEmpty();
  }
}
