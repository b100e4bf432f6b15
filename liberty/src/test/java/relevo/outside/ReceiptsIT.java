package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of our messages, as the provider reports it. */
@ExtendWith(OnRunningDesk.class)
class ReceiptsIT {

  private final RunningDesk desk;
  private final Meta meta;
  private final History history;
  private final String phone = Meta.anybody();

  ReceiptsIT(RunningDesk desk) {
    this.desk = desk;
    meta = new Meta(desk);
    history = new History(desk, phone);
  }

  @Test
  void move_forward_only() {
    String answer = answered("hola");
    report(answer, "read");
    awaitStatus(answer, "read");
    report(answer, "sent");
    report(answer, "delivered");
    report(answer, "failed");
    answered("hola otra vez");
    assertThat(message(answer)).containsEntry("status", "read");
  }

  @Test
  void settle_the_doubt_about_a_message_that_graph_took_without_saying_so() {
    graph("{\"pambig\":1}");
    try {
      awaitStatus(answered("hola"), "delivered");
    } finally {
      graph("{\"pambig\":0}");
    }
  }

  @Test
  void of_messages_nobody_sent_harm_nobody() {
    report("0193a5b0-7c10-7a51-9c8e-2f3b4d5e6f70", "delivered");
    report("not-an-id", "read");
    assertThat(answered("hola")).isNotNull();
  }

  private String answered(String text) {
    int before = history.by("bot").size();
    meta.messages(Meta.text(phone, Meta.newId(), text)).then().statusCode(200);
    Eventually.get("an answer", () -> history.by("bot").size(), size -> size > before);
    return (String) history.by("bot").getLast().get("id");
  }

  private void graph(String knobs) {
    desk.visitor().body(knobs).post("/demo/graph/config").then().statusCode(200);
  }

  private void report(String ours, String status) {
    meta.statuses(Meta.status(phone, Meta.newId(), ours, status)).then().statusCode(200);
  }

  private void awaitStatus(String id, String status) {
    Eventually.get("status " + status, () -> message(id), seen -> seen.get("status").equals(status));
  }

  private Map<String, Object> message(String id) {
    return history.messages().stream().filter(each -> each.get("id").equals(id)).findFirst().orElseThrow();
  }
}
