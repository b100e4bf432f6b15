package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.Map;
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
    assertThat(desk.visitor().get("/demo/hootsuite/log").jsonPath().getList("items", String.class)).noneMatch(line -> line.endsWith(" 400") || line.endsWith(" 401"));
  }

  @Test
  void answers_a_repeated_question_as_the_first_time_and_strangers_never() {
    String key = UUID.randomUUID().toString();
    String first = writes(Map.of("text", "hola", "key", key));
    assertThat(writes(Map.of("text", "hola", "key", key))).isEqualTo(first);
    assertThat(writes(Map.of("text", "hola", "secret", "00ff10a0b1c2d3e5"))).startsWith("401");
    assertThat(writes(Map.of("type", "SOMETHING_NEW"))).isEqualTo("200 {}");
  }

  private String writes(Map<String, String> what) {
    Map<String, String> words = new HashMap<>(Map.of("channel", "inbox-hoot", "secret", SECRET));
    words.putAll(what);
    return desk.visitor().contentType("application/json").body(words).post("/demo/hootsuite/customers/" + conversation).then().statusCode(200).extract().jsonPath().getString("answer");
  }

  private JsonPath look() {
    return desk.visitor().get("/demo/hootsuite/customers/" + conversation).jsonPath();
  }
}
