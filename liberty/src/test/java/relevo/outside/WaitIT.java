package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Customers who wait are told how long, where their team wants that, and never what nobody knows. */
@ExtendWith(OnRunningDesk.class)
class WaitIT {

  private final RunningDesk desk;
  private final Meta meta;
  private final History history;
  private final String phone = Meta.anybody();

  WaitIT(RunningDesk desk) {
    this.desk = desk;
    meta = new Meta(desk);
    history = new History(desk, phone);
  }

  @AfterEach
  void nobody_is_told_any_more() {
    tell(false);
  }

  @Test
  void is_told_at_the_hand_over_and_again_on_asking_but_not_at_every_question() {
    tell(true);
    says("quiero hablar con un agente");
    assertThat(history.awaitText("bot", "Lo estoy transfiriendo").get("text").toString()).containsAnyOf("de la cola", "en la cola");
    int told = history.by("bot").size();
    says("¿cuánto falta?");
    Eventually.get("the answer", this::told, said -> said.size() > told);
    assertThat(told().getLast().get("text").toString()).contains("cola").containsAnyOf("La espera suele ser de", "no quiero darle una cifra falsa");
    int twice = told().size();
    says("¿cuánto falta ahora?");
    history.awaitText("customer", "¿cuánto falta ahora?");
    Eventually.pause(Duration.ofMillis(800));
    assertThat(told()).hasSize(twice);
  }

  @Test
  void is_not_told_where_the_team_does_not_want_it() {
    says("quiero hablar con un agente");
    assertThat(history.awaitText("bot", "Lo estoy transfiriendo").get("text").toString()).doesNotContain("cola");
    int told = told().size();
    says("¿cuánto falta?");
    history.awaitText("customer", "¿cuánto falta?");
    Eventually.pause(Duration.ofMillis(800));
    assertThat(told()).hasSize(told);
  }

  private List<Map<String, Object>> told() {
    return history.by("bot");
  }

  private void tell(boolean on) {
    String version = desk.admin().get("/teams/mesa/care").header("ETag");
    desk.admin().header("If-Match", version).body("{\"tellWait\":" + on + "}").put("/teams/mesa/care").then().statusCode(200);
  }

  private void says(String text) {
    meta.messages(Meta.text(phone, Meta.newId(), text)).then().statusCode(200);
  }
}
