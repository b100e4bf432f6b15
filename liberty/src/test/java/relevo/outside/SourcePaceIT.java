package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pace at which a source may be asked, which all nodes keep in one row. */
@ExtendWith(OnRunningDesk.class)
class SourcePaceIT {

  private static final String SOURCE = "ritmo";

  private final RunningDesk desk;

  SourcePaceIT(RunningDesk desk) {
    this.desk = desk;
  }

  @BeforeEach
  void a_source_is_there() {
    desk.admin().body(Map.of("kind", "hubspot", "settings", Map.of("url", desk.base() + "/demo/crm/hubspot"), "mapping", Map.of(),
        "secrets", Map.of("token", "pat-demo"))).put("/customer-sources/" + SOURCE).then().statusCode(201);
    checked().body("result", equalTo("not-found"));
  }

  @AfterEach
  void it_is_gone() {
    desk.admin().header("If-Match", "*").delete("/customer-sources/" + SOURCE).then().statusCode(204);
  }

  @Test
  void is_not_waited_for_longer_than_a_question_may_take() {
    Sql sql = new Sql(desk);
    sql.during("update kernel.partner set slot = slot where name = 'customer-source/" + SOURCE + "'", () -> {
      long begun = System.nanoTime();
      checked().body("result", equalTo("away")).body("why", containsString("demasiadas consultas a la vez"));
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(8));
    });
    checked().body("result", equalTo("not-found"));
  }

  private ValidatableResponse checked() {
    return desk.admin().body(Map.of("phone", "+" + Meta.anybody())).post("/customer-sources/" + SOURCE + "/check").then().statusCode(200);
  }
}
