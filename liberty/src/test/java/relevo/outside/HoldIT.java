package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A desk that comes back from a backup sends nothing until somebody has said what is to become of what waits in it. */
class HoldIT {

  private static final Path OPS = Path.of("..", "ops").toAbsolutePath().normalize();
  private static final String FROM_ELSEWHERE = "update kernel.home set identity = 'another cluster/1/2'";

  @Test
  void begins_where_the_rows_were_restored_and_ends_when_an_administrator_says_so() {
    try (RunningDesk desk = RunningDesk.start(OnRunningDesk.freshFolder(), Map.of("RELEVO_DEMO_STORY", "false"))) {
      Sql sql = new Sql(desk);
      desk.admin().get("/hold").then().statusCode(200).body("held", is(false));
      desk.admin().body("{}").post("/hold/release").then().statusCode(409).body("type", containsString("not-held"));
      sql.run(FROM_ELSEWHERE);
      Eventually.get("the hold", () -> held(desk), yes -> yes);
      String first = says(desk, Meta.anybody());
      awaitStatus(desk, first, "held");
      Eventually.pause(Duration.ofSeconds(3));
      String second = says(desk, Meta.anybody());
      awaitStatus(desk, second, "held");

      desk.visitor().get("/health/ready").then().statusCode(200).body("checks.find { it.name == 'hold' }.data.held", is(true))
          .body("checks.find { it.name == 'hold' }.data.reason", equalTo("restored"));
      assertThat(new Metrics(desk).value("relevo_hold")).isEqualTo(1);
      Inbox agent = Inbox.of(desk, "agent");
      agent.asks().get("/hold").then().statusCode(200).body("held", is(true)).body("reason", equalTo("restored"))
          .body("waiting[0].age", equalTo("all")).body("waiting[0].kinds.'messaging.send'", greaterThan(1));
      agent.asks().body("{}").post("/hold/release").then().statusCode(403);

      String cut = sql.run("select to_char(max(created_at) at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') from messaging.outbound").getFirst();
      desk.admin().body(Map.of("dropBefore", cut, "note", "ya salieron")).post("/hold/release").then().statusCode(200).body("dropped", greaterThan(0));
      awaitStatus(desk, second, "sent", "delivered", "read");
      awaitStatus(desk, first, "refused");
      assertThat(error(desk, first)).contains("se restauró la base de datos");
      assertThat(held(desk)).isFalse();
      desk.admin().get("/access-log").then().body("items.act", hasItem("released hold")).body("items.find { it.act == 'released hold' }.detail", containsString("ya salieron"));
      Eventually.get("the figure", () -> new Metrics(desk).value("relevo_hold"), value -> value == 0);
    }
  }

  @Test
  void begins_where_the_data_folder_was_brought_back_by_the_scripts() throws Exception {
    Path data = OnRunningDesk.freshFolder();
    Path backups = OnRunningDesk.freshFolder();
    Map<String, String> quiet = Map.of("RELEVO_DEMO_STORY", "false");
    String conversation;
    String key;
    try (RunningDesk desk = RunningDesk.start(data, quiet)) {
      conversation = says(desk, Meta.anybody());
      awaitStatus(desk, conversation, "sent", "delivered", "read");
      key = desk.token();
      assertThat(held(desk)).isFalse();
    }
    try (RunningDesk again = RunningDesk.start(data, quiet)) {
      assertThat(held(again)).as("a mere restart").isFalse();
    }
    Files.createDirectories(data.resolve("media"));
    Files.writeString(data.resolve("media/some-file"), "of a customer");
    Path copy = Path.of(run("backup.sh", backups.toString(), data));
    assertThat(copy).exists();
    Path restored = OnRunningDesk.freshFolder();
    run("restore.sh", copy.toString(), restored);
    assertThat(restored.resolve("secrets-key")).hasSameTextualContentAs(data.resolve("secrets-key"));
    assertThat(restored.resolve("media/some-file")).hasContent("of a customer");
    try (RunningDesk desk = RunningDesk.start(restored, quiet)) {
      assertThat(desk.token()).isEqualTo(key);
      desk.admin().get("/hold").then().statusCode(200).body("held", is(true)).body("reason", equalTo("copied"))
          .body("dataUntil", lessThan(Instant.now().toString())).body("waiting.age", hasItem("copy"));
      desk.admin().get("/conversations/" + conversation + "/messages").then().statusCode(200).body("items.size()", greaterThan(1));
      String fresh = says(desk, Meta.anybody());
      awaitStatus(desk, fresh, "held");
      desk.admin().body("{}").post("/hold/release").then().statusCode(200).body("dropped", is(0));
      awaitStatus(desk, fresh, "sent", "delivered", "read");
    }
    try (RunningDesk desk = RunningDesk.start(restored, quiet)) {
      assertThat(held(desk)).as("released for good").isFalse();
    }
  }

  private static String run(String script, String argument, Path data) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder("sh", OPS.resolve(script).toString(), argument).redirectErrorStream(true);
    builder.environment().put("RELEVO_DATA_DIR", data.toString());
    Process process = builder.start();
    String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(words).isZero();
    return words.strip();
  }

  private static boolean held(RunningDesk desk) {
    return desk.admin().get("/hold").then().statusCode(200).extract().<Boolean>path("held");
  }

  /** A customer writes. @return the conversation */
  private static String says(RunningDesk desk, String phone) {
    new Meta(desk).messages(Meta.text(phone, Meta.newId(), "hola")).then().statusCode(200);
    return Eventually.get("the conversation", () -> desk.admin().get("/conversations?phone=" + phone).then().extract().<String>path("items[0].id"), id -> id != null);
  }

  private static void awaitStatus(RunningDesk desk, String conversation, String... oneOf) {
    Eventually.get("an answer that is " + List.of(oneOf), () -> answers(desk, conversation, "status"),
        all -> !all.isEmpty() && List.of(oneOf).containsAll(all));
  }

  private static String error(RunningDesk desk, String conversation) {
    return answers(desk, conversation, "error").getFirst();
  }

  private static List<String> answers(RunningDesk desk, String conversation, String field) {
    return desk.admin().get("/conversations/" + conversation + "/messages").then().extract().path("items.findAll { it.direction == 'out' }." + field);
  }
}
