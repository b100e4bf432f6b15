package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of our messages, as the provider reports it. */
@ExtendWith(OnRunningDesk.class)
class ReceiptsIT {

  private final Meta meta;
  private final History history;
  private final String phone = Meta.anybody();

  ReceiptsIT(RunningDesk desk) {
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
  void tell_of_a_failure_after_the_provider_had_accepted() {
    String answer = answered("hola");
    meta.statuses("""
        {"id":"%s","status":"failed","timestamp":"%d","recipient_id":"%s","biz_opaque_callback_data":"%s",
         "errors":[{"code":131026,"title":"Message undeliverable"}]}"""
        .formatted(Meta.newId(), System.currentTimeMillis() / 1000, phone, answer)).then().statusCode(200);
    assertThat(Eventually.get("the failure or a delivery", () -> message(answer),
        seen -> seen.get("status").equals("failed") || seen.get("status").equals("delivered")))
        .extracting(seen -> seen.get("status")).isIn("failed", "delivered");
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
