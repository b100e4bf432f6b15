package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.Cookie;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A first start with the sample story: every screen has something to show. */
class FirstHourIT {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  @TempDir static Path data;

  @Test
  void fills_every_view_in_three_languages() throws IOException {
    try (RunningDesk desk = RunningDesk.start(data, Map.of("RELEVO_DEMO_STORY", "true"))) {
      String password = Files.readString(data.resolve("demo-password")).strip();
      assertThat(desk.says()).contains("Agentes de muestra", password);
      Eventually.get("the story to be told", PATIENCE, () -> tickets(desk, "contact=5215550000002&status=assigned"), count -> count == 1);
      assertThat(full(desk, "ana", password)).contains("mine", "unassigned", "all", "mentioned", "resolved");
      // a late one needs a minute of its own, and is not waited for
      assertThat(full(desk, "sofia", password)).contains("unassigned", "all", "snoozed", "mentioned", "resolved");
      assertThat(List.of("es", "en", "pt")).allMatch(language -> tickets(desk, "language=" + language) > 0);
      assertThat(desk.logs()).doesNotContain("went another way");
    }
  }

  private static int tickets(RunningDesk desk, String filter) {
    return desk.admin().get("/tickets?" + filter).jsonPath().getList("items").size();
  }

  /** The views in which somebody finds something. */
  private static List<String> full(RunningDesk desk, String login, String password) {
    return desk.visitor().basePath("/api/v1").cookie(signIn(desk, login, password)).get("/views").jsonPath()
        .getList("items.findAll { it.count > 0 }.id");
  }

  private static Cookie signIn(RunningDesk desk, String login, String password) {
    Response in = desk.visitor().basePath("/api/v1").contentType("application/json")
        .body(Map.of("login", login, "password", password)).post("/session");
    in.then().statusCode(200).body("account.login", equalTo(login));
    return in.getDetailedCookie("relevo_session");
  }
}
