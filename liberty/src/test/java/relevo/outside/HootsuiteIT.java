package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    assertThat(log()).noneMatch(line -> line.startsWith("conversations/" + conversation) && !line.endsWith(" 200"));
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

  @Test
  void loses_doubles_and_disorders_nothing_whatever_fails() throws Exception {
    List<String> faults = List.of("limited", "expired", "lost", "error");
    List<String> customers = IntStream.range(0, Stories.many(4)).mapToObj(each -> "0-" + UUID.randomUUID()).toList();
    int before = log().size();
    for (int i = 0; i < customers.size(); i++) {
      String customer = customers.get(i);
      writes(customer, Map.of("type", "CONVERSATION_STARTED"));
      List<String> keys = List.of("a-" + customer, "b-" + customer, "c-" + customer);
      writes(customer, Map.of("text", "hola", "key", keys.get(0), "patienceMillis", 1));
      String first = writes(customer, Map.of("text", "hola", "key", keys.get(0)));
      assertThat(atOnce(customer, "cuánto tarda un pedido", keys.get(1))).hasSize(1);
      writes(customer, Map.of("text", "gracias", "key", keys.get(2)));
      assertThat(writes(customer, Map.of("text", "hola", "key", keys.get(0)))).isEqualTo(first);
      trouble(customer, faults.get(i % faults.size()));
      desk.admin().body(Map.of("reason", "lo pide un programa", "team", "mesa")).post("/conversations/" + ours(customer) + "/escalation").then().statusCode(200);
    }
    for (String customer : customers) {
      JsonPath there = Eventually.get("the hand-over", Duration.ofSeconds(60), () -> look(customer), seen -> "HANDOVER".equals(seen.getString("complete")));
      JsonPath here = Eventually.get("nothing to leave", () -> desk.admin().get("/conversations/" + ours(customer) + "/messages").jsonPath(),
          seen -> seen.getList("items.findAll { it.direction == 'out' }.status", String.class).stream().noneMatch(List.of("pending", "sending", "retry")::contains));
      assertThat(here.getList("items.findAll { it.author == 'customer' }.text", String.class)).containsExactly("hola", "cuánto tarda un pedido", "gracias");
      List<String> sent = pieces(here, "it.status != 'ambiguous'");
      List<String> doubtful = pieces(here, "it.status == 'ambiguous'");
      List<String> said = new ArrayList<>(there.getList("said", String.class).stream().flatMap(HootsuiteIT::pieces).toList());
      assertThat(said).as(customer).doesNotHaveDuplicates();
      said.removeAll(doubtful);
      // what one may choose from is written out there
      said.removeIf(piece -> piece.startsWith("1. "));
      assertThat(said).as(customer).isEqualTo(sent);
    }
    List<String> log = log();
    Stories.tell("Hootsuite", customers.size() + " customers of three questions each, the first given up on, the second asked thrice at once, each heard once and answered once",
        log.subList(Math.min(before, log.size()), log.size()));
  }

  /** What we said, as far as it fits, in the pieces of which an answer is made. */
  private static List<String> pieces(JsonPath messages, String fits) {
    return messages.getList("items.findAll { it.direction == 'out' && " + fits + " }.text", String.class).stream().flatMap(HootsuiteIT::pieces).toList();
  }

  private static Stream<String> pieces(String text) {
    return Stream.of(text.split("\\n\\n"));
  }

  /** The same question three times at the same moment. @return the different answers, but for those that were told to come back */
  private Set<String> atOnce(String customer, String text, String key) throws Exception {
    try (ExecutorService askers = Executors.newFixedThreadPool(3)) {
      List<Future<String>> answers = IntStream.range(0, 3).mapToObj(each -> askers.submit(() -> writes(customer, Map.of("text", text, "key", key)))).toList();
      Set<String> different = new HashSet<>();
      for (Future<String> answer : answers) different.add(answer.get());
      return different;
    }
  }

  private void trouble(String customer, String fault) {
    desk.visitor().contentType("application/json").body(Map.of("fault", fault, "times", 1)).post("/demo/hootsuite/customers/" + customer + "/trouble").then().statusCode(200);
  }

  private List<String> log() {
    return desk.visitor().get("/demo/hootsuite/log").jsonPath().getList("items", String.class);
  }

  private JsonPath lookup(Map<String, String> attributes, String secret) {
    return desk.visitor().contentType("application/json").body(Map.of("integration", "ficha", "secret", secret, "attributes", attributes))
        .post("/demo/hootsuite/lookups").then().statusCode(200).extract().jsonPath();
  }

  private String ours() {
    return ours(conversation);
  }

  private String ours(String customer) {
    return new Sql(desk).run("select c.id from messaging.conversation c join messaging.alias a on a.contact_id = c.contact_id where a.value = ?", customer).getFirst();
  }

  private String writes(Map<String, ?> what) {
    return writes(conversation, what);
  }

  private String writes(String customer, Map<String, ?> what) {
    Map<String, Object> words = new HashMap<>(Map.of("channel", "inbox-hoot", "secret", SECRET));
    words.putAll(what);
    return desk.visitor().contentType("application/json").body(words).post("/demo/hootsuite/customers/" + customer).then().statusCode(200).extract().jsonPath().getString("answer");
  }

  private JsonPath look() {
    return look(conversation);
  }

  private JsonPath look(String customer) {
    return desk.visitor().get("/demo/hootsuite/customers/" + customer).jsonPath();
  }
}
