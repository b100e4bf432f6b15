package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A message is one trace, from the provider's webhook to the answer that leaves, through every row between. */
class TraceIT {

  private static final String WEBHOOK = "POST /webhooks/meta";
  private static final Set<String> STEPS =
      Set.of(WEBHOOK, "messaging.receive", "flow.turn", "escalation.decision", "messaging.send", "messaging.send settled");

  @Test
  void goes_from_the_webhook_to_the_answer_and_holds_no_words() throws IOException {
    try (Collector collector = new Collector(); RunningDesk desk = RunningDesk.start(OnRunningDesk.freshFolder(), Map.of(
        "RELEVO_DEMO_STORY", "false", "OTEL_SDK_DISABLED", "false", "OTEL_EXPORTER_OTLP_ENDPOINT", collector.address(),
        "OTEL_EXPORTER_OTLP_HEADERS", "X-Key=sesame"))) {
      String phone = Meta.anybody();
      new Meta(desk).messages(Meta.text(phone, Meta.newId(), "hola desde un zaguan")).then().statusCode(200);
      String trace = Eventually.get("the answer to leave", () -> collector.named("messaging.send").findFirst(), found -> found.isPresent())
          .orElseThrow().getString("traceId");
      List<JsonObject> steps = Eventually.get("the whole trace", () -> collector.of(trace), some -> names(some).containsAll(STEPS));

      Map<String, JsonObject> byId = steps.stream().collect(Collectors.toMap(step -> step.getString("spanId"), step -> step));
      for (JsonObject step : steps) {
        assertThat(Long.parseLong(step.getString("endTimeUnixNano"))).isGreaterThanOrEqualTo(Long.parseLong(step.getString("startTimeUnixNano")));
        if (step.getString("name").equals(WEBHOOK)) assertThat(step).doesNotContainKey("parentSpanId");
        else assertThat(byId).as("the parent of %s", step.getString("name")).containsKey(step.getString("parentSpanId"));
      }
      assertThat(parent(byId, steps, "messaging.receive")).isEqualTo(WEBHOOK);
      assertThat(parent(byId, steps, "flow.turn")).isEqualTo("messaging.receive");
      assertThat(collector.everything()).doesNotContain("zaguan", phone, "Tienda Relevo", "app-secret");

      new Meta(desk).messages(Meta.text(Meta.anybody(), Meta.newId(), "hola")).then().statusCode(200);
      Eventually.get("another trace for another message", () -> collector.named(WEBHOOK).map(step -> step.getString("traceId")).distinct().count(),
          many -> many > 1);
    }
  }

  private static Set<String> names(List<JsonObject> steps) {
    return steps.stream().map(step -> step.getString("name")).collect(Collectors.toSet());
  }

  private static String parent(Map<String, JsonObject> byId, List<JsonObject> steps, String name) {
    JsonObject step = steps.stream().filter(each -> each.getString("name").equals(name)).findFirst().orElseThrow();
    return byId.get(step.getString("parentSpanId")).getString("name");
  }
}
