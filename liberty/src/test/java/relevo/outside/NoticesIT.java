package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What Meta tells the desk beside messages and receipts. */
@ExtendWith(OnRunningDesk.class)
class NoticesIT {

  private static final int LONG_AGO = 1_700_000_000;

  private final RunningDesk desk;
  private final Meta meta;
  private final String phone = Meta.anybody();
  private final History history;

  NoticesIT(RunningDesk desk) {
    this.desk = desk;
    meta = new Meta(desk);
    history = new History(desk, phone);
  }

  @Test
  void are_listed_once_however_often_they_come() {
    String field = "invented_" + ThreadLocalRandom.current().nextInt(1_000_000);
    for (int i = 0; i < 3; i++) meta.change(field, "\"event\":\"SOMETHING\"").then().statusCode(200);
    meta.change(field, "\"event\":\"ELSE\"").then().statusCode(200);
    List<Map<String, Object>> seen = Eventually.get("the notices", () -> items("/notices?kind=" + field), found -> found.size() >= 2);
    assertThat(seen).extracting(each -> each.get("what")).containsExactlyInAnyOrder("SOMETHING", "ELSE");
    desk.admin().get("/notices?limit=0").then().statusCode(422);
  }

  @Test
  void tell_how_a_number_fares() {
    meta.change("phone_number_quality_update", "\"display_phone_number\":\"+" + phone + "\",\"event\":\"FLAGGED\"").then().statusCode(200);
    Eventually.get("the state", () -> items("/notices/states"), states -> states.stream()
        .anyMatch(each -> phone.equals(each.get("scope")) && "FLAGGED".equals(each.get("value"))));
  }

  @Test
  void keep_what_a_customer_wishes() {
    said("hola");
    String wish = "\"user_preferences\":[{\"wa_id\":\"" + phone + "\",\"category\":\"marketing_messages\",\"value\":\"%s\","
        + "\"timestamp\":%d}]";
    meta.change("user_preferences", wish.formatted("stop", LONG_AGO)).then().statusCode(200);
    meta.change("user_preferences", wish.formatted("resume", LONG_AGO + 1)).then().statusCode(200);
    List<Map<String, Object>> wishes = Eventually.get("both wishes",
        () -> items("/conversations/" + history.conversation().orElseThrow() + "/consents"), found -> found.size() == 2);
    assertThat(wishes).extracting(each -> each.get("value")).containsExactly("resume", "stop");
  }

  @Test
  void of_a_person_at_the_businesss_phone_silence_the_bot() {
    said("hola");
    Eventually.get("an answer", () -> history.by("bot"), said -> said.size() == 1);
    meta.change("smb_message_echoes", "\"message_echoes\":[{\"from\":\"1555\",\"to\":\"" + phone + "\",\"id\":\"" + Meta.newId()
        + "\",\"timestamp\":\"" + System.currentTimeMillis() / 1000 + "\",\"type\":\"text\",\"text\":{\"body\":\"Soy Ana\"}}]")
        .then().statusCode(200);
    assertThat(history.awaitText("agent", "Soy Ana")).containsEntry("direction", "out").containsEntry("status", "sent");
    said("1");
    assertThat(desk.admin().get("/conversations/" + history.conversation().orElseThrow()).<String>path("owner")).isEqualTo("human");
    assertThat(history.by("bot")).hasSize(1);
  }

  @Test
  void of_the_past_are_kept_and_not_answered() {
    meta.change("history", """
        "history":[{"threads":[{"id":"%1$s","messages":[
          {"from":"%1$s","id":"%2$s","timestamp":"1700000000","type":"text","text":{"body":"¿Abren hoy?"}},
          {"from":"1555","to":"%1$s","id":"%3$s","timestamp":"1700000001","type":"text","text":{"body":"Sí"}}]}]}]"""
        .formatted(phone, Meta.newId(), Meta.newId())).then().statusCode(200);
    assertThat(history.awaitText("agent", "Sí")).containsEntry("seq", 2);
    assertThat(history.by("customer")).extracting(each -> each.get("text")).containsExactly("¿Abren hoy?");
    said("hola");
    Eventually.get("an answer to what is new", () -> history.by("bot"), said -> said.size() == 1);
  }

  @Test
  void that_a_message_could_not_be_brought_flag_its_customer() {
    said("hola");
    for (int i = 0; i < 3; i++) {
      meta.statuses("{\"id\":\"" + Meta.newId() + "\",\"status\":\"failed\",\"timestamp\":\"" + System.currentTimeMillis() / 1000
          + "\",\"recipient_id\":\"" + phone + "\",\"errors\":[{\"code\":131026,\"title\":\"undeliverable\"}]}").then().statusCode(200);
    }
    Eventually.get("the flag", () -> desk.admin().get("/conversations?phone=" + phone).<List<Boolean>>path("items.unreachable"),
        flags -> flags.equals(List.of(true)));
    Eventually.pause(Duration.ofSeconds(1)); // Meta's timestamps are in whole seconds
    said("sigo aquí");
    assertThat(desk.admin().get("/conversations?phone=" + phone).<List<Boolean>>path("items.unreachable")).containsExactly(false);
  }

  private void said(String text) {
    meta.messages(Meta.text(phone, Meta.newId(), text)).then().statusCode(200);
    history.awaitText("customer", text);
  }

  private List<Map<String, Object>> items(String path) {
    return desk.admin().get(path).then().statusCode(200).extract().path("items");
  }
}
