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
  /** The overdue one needs a minute of its own, and is not waited for. */
  private static final List<String> VIEWS = List.of("mine", "unassigned", "all", "snoozed", "mentioned", "resolved");

  @TempDir static Path data;

  @Test
  void fills_every_view_in_three_languages() throws IOException {
    try (RunningDesk desk = RunningDesk.start(data, Map.of("RELEVO_DEMO_STORY", "true"))) {
      String password = Files.readString(data.resolve("demo-password")).strip();
      assertThat(desk.says()).contains("Agentes de muestra", password);
      Eventually.get("the story to be told", PATIENCE, () -> tickets(desk, "contact=5215550000002&status=assigned"), count -> count == 1);
      Cookie ana = signIn(desk, password);
      List<Map<String, Object>> views = desk.visitor().basePath("/api/v1").cookie(ana).get("/views").jsonPath().getList("items");
      assertThat(views).filteredOn(view -> VIEWS.contains(view.get("id"))).hasSize(VIEWS.size()).allMatch(view -> (Integer) view.get("count") > 0);
      assertThat(List.of("es", "en", "pt")).allMatch(language -> tickets(desk, "language=" + language) > 0);
      assertThat(desk.logs()).doesNotContain("went another way");
    }
  }

  private static int tickets(RunningDesk desk, String filter) {
    return desk.admin().get("/tickets?" + filter).jsonPath().getList("items").size();
  }

  private static Cookie signIn(RunningDesk desk, String password) {
    Response in = desk.visitor().basePath("/api/v1").contentType("application/json")
        .body("{\"login\":\"ana\",\"password\":\"" + password + "\"}").post("/session");
    in.then().statusCode(200).body("account.login", equalTo("ana"));
    return in.getDetailedCookie("relevo_session");
  }
}
