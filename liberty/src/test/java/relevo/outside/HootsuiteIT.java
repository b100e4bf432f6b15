package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The desk as the virtual agent of a Hootsuite Inbox, which the demo plays. */
@ExtendWith(OnRunningDesk.class)
class HootsuiteIT {

  private static final String SECRET = "00ff10a0b1c2d3e4";

  private final RunningDesk desk;
  private final String conversation = "0-" + UUID.randomUUID();

  HootsuiteIT(RunningDesk desk) {
    this.desk = desk;
  }

  @BeforeEach
  void connect() {
    if (desk.admin().get("/channels/inbox-hoot").statusCode() == 200) return;
    desk.admin().body(Map.of("id", "inbox-hoot", "provider", "hootsuite", "name", "Hootsuite", "phone", "+34600000000", "settings", Map.of("region", "eu"),
        "secrets", Map.of("signing-secret", SECRET, "client-id", "demo-agent", "client-secret", "demo-secret"))).post("/channels").then().statusCode(201);
    Eventually.pause(java.time.Duration.ofSeconds(4));
  }

  @Test
  void answers_and_hands_over_when_a_person_is_needed() {
    assertThat(writes(Map.of("type", "CONVERSATION_STARTED"))).isEqualTo("200 {}");
    assertThat(writes(Map.of("text", "hola"))).startsWith("200 {");
    Eventually.get("the bot's words", this::look, seen -> seen.getList("said").size() == 1);
    writes(Map.of("text", "quiero hablar con un agente"));
    JsonPath over = Eventually.get("the hand-over", this::look, seen -> "HANDOVER".equals(seen.getString("complete")));
    assertThat(over.getList("said")).hasSizeGreaterThan(1);
    // a stranger's look-up is another test's
    assertThat(desk.visitor().get("/demo/hootsuite/log").jsonPath().getList("items", String.class))
        .noneMatch(line -> !line.startsWith("lookup ") && !line.startsWith("webhook ") && (line.endsWith(" 400") || line.endsWith(" 401")));
  }

  @Test
  void answers_a_repeated_question_as_the_first_time_and_strangers_never() {
    String key = UUID.randomUUID().toString();
    String first = writes(Map.of("text", "hola", "key", key));
    assertThat(writes(Map.of("text", "hola", "key", key))).isEqualTo(first);
    assertThat(writes(Map.of("text", "hola", "secret", "00ff10a0b1c2d3e5"))).startsWith("401");
    assertThat(writes(Map.of("type", "SOMETHING_NEW"))).isEqualTo("200 {}");
  }

  @Test
  void hears_a_file_without_a_word_and_answers_it() {
    assertThat(writes(Map.of("picture", true))).startsWith("200 {");
    Eventually.get("the bot's words", this::look, seen -> !seen.getList("said").isEmpty());
    JsonPath messages = Eventually.get("the file", () -> desk.admin().get("/conversations/" + ours() + "/messages").jsonPath(),
        seen -> "stored".equals(seen.getString("items.find { it.author == 'customer' }.file.state")));
    String file = messages.getString("items.find { it.author == 'customer' }.file.id");
    assertThat(desk.admin().get("/files/" + file).then().statusCode(200).extract().contentType()).isEqualTo("image/png");
  }

  @Test
  void answers_what_another_node_was_asked() {
    Sql sql = new Sql(desk);
    sql.run("insert into messaging.turn (conversation, key, opened_at, closes_at) values (?, 'elsewhere', now(), now() + interval '20 seconds')", conversation);
    assertThat(writes(Map.of("text", "hola"))).isEqualTo("200 {}");
    Eventually.get("the words to be where the request is", () -> sql.run("select array_length(texts, 1) from messaging.turn where conversation = ?", conversation), List.of("1")::equals);
    assertThat(look().getList("said")).isEmpty();
    String first = writes(Map.of("text", "hola", "key", "elsewhere"));
    assertThat(first).startsWith("200 {\"sendMessage\"");
    assertThat(writes(Map.of("text", "hola", "key", "elsewhere"))).isEqualTo(first);
  }

  @Test
  void gives_what_was_never_answered_along_with_the_next_answer() {
    new Sql(desk).run("insert into messaging.turn (conversation, key, texts, opened_at, closes_at) values (?, 'lost', '{perdido}', now(), now() - interval '1 second')", conversation);
    assertThat(writes(Map.of("text", "hola"))).startsWith("200 {\"sendMessage\":{\"text\":\"perdido\\n\\n");
  }

  @Test
  void shows_its_people_who_a_customer_is() {
    String phone = Meta.anybody();
    Meta meta = new Meta(desk);
    meta.messages(Meta.text(phone, Meta.newId(), "quiero hablar con un agente")).then().statusCode(200);
    History history = new History(desk, phone);
    String id = Eventually.get("a conversation", history::conversation, Optional::isPresent).orElseThrow();
    String contact = desk.admin().get("/conversations/" + id).jsonPath().getString("contact");
    Eventually.get("the ticket", () -> desk.admin().get("/tickets?conversation=" + id).jsonPath().getList("items"), seen -> !seen.isEmpty());
    desk.admin().body(Map.of("value", "vip")).put("/contacts/" + contact + "/attributes/tier").then().statusCode(200);
    desk.admin().body(Map.of("kind", "hootsuite", "settings", Map.of("fields", "vip = vip, nivel = dato:tier, quien = fuente:tier, last = tickets"),
        "secrets", Map.of("signing", SECRET))).put("/integrations/ficha").then().statusCode(201).body("callback", endsWith("/webhooks/integrations/ficha"));
    try {
      JsonPath known = Eventually.get("the profile", () -> lookup(Map.of("phone", "+" + phone), SECRET), seen -> seen.getInt("status") == 200);
      assertThat(known.getMap("contact")).containsEntry("vip", true).containsEntry("nivel", "vip").containsOnlyKeys("vip", "nivel", "quien", "last");
      assertThat(known.getString("contact.quien")).startsWith("agent, ");
      assertThat(known.getString("contact.last")).contains("en cola");
      assertThat(lookup(Map.of("phone", "+" + Meta.anybody()), SECRET).getInt("status")).isEqualTo(404);
      assertThat(lookup(Map.of("phone", "+" + phone), "00ff").getInt("status")).isEqualTo(401);
    } finally {
      desk.admin().header("If-Match", "*").delete("/integrations/ficha").then().statusCode(204);
    }
  }

  private JsonPath lookup(Map<String, String> attributes, String secret) {
    return desk.visitor().contentType("application/json").body(Map.of("integration", "ficha", "secret", secret, "attributes", attributes))
        .post("/demo/hootsuite/lookups").then().statusCode(200).extract().jsonPath();
  }

  private String ours() {
    return new Sql(desk).run("select c.id from messaging.conversation c join messaging.alias a on a.contact_id = c.contact_id where a.value = ?", conversation).getFirst();
  }

  private String writes(Map<String, ?> what) {
    Map<String, Object> words = new HashMap<>(Map.of("channel", "inbox-hoot", "secret", SECRET));
    words.putAll(what);
    return desk.visitor().contentType("application/json").body(words).post("/demo/hootsuite/customers/" + conversation).then().statusCode(200).extract().jsonPath().getString("answer");
  }

  private JsonPath look() {
    return desk.visitor().get("/demo/hootsuite/customers/" + conversation).jsonPath();
  }
}
