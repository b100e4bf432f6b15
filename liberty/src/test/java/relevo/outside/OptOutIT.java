package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A customer who writes that they want no more promotions. */
@ExtendWith(OnRunningDesk.class)
class OptOutIT {

  private final RunningDesk desk;
  private final Meta meta;
  private final String phone = Meta.anybody();
  private final History history;

  OptOutIT(RunningDesk desk) {
    this.desk = desk;
    meta = new Meta(desk);
    history = new History(desk, phone);
  }

  @Test
  void is_believed_and_told_so_once() {
    says("hola");
    history.awaitText("bot", "Responda 1");
    says("No más mensajes.");
    history.awaitText("bot", "no le enviaremos más promociones");
    assertThat(wishes()).singleElement()
        .satisfies(wish -> assertThat(wish).containsEntry("category", "marketing").containsEntry("value", "stop").containsEntry("source", "words"));
    Eventually.pause(Duration.ofMillis(500));
    assertThat(history.by("bot")).hasSize(2);
    history.await("bot", message -> String.valueOf(message.get("text")).startsWith("Hecho") && !"refused".equals(message.get("status")));
  }

  @Test
  void may_change_their_mind() {
    says("ALTA");
    history.await("bot", message -> true);
    assertThat(wishes()).isEmpty();
    says("SAIR");
    history.awaitText("bot", "não enviaremos mais promoções");
    says("voltar");
    history.awaitText("bot", "voltará a receber");
    assertThat(wishes()).extracting(wish -> wish.get("value")).containsExactly("resume", "stop");
  }

  @Test
  void is_answered_and_heard_while_a_person_has_the_conversation() {
    says("quiero hablar con un agente");
    Eventually.get("a ticket", () -> desk.admin().get("/tickets?contact=" + phone).<List<String>>path("items.id"), found -> !found.isEmpty());
    says("stop");
    history.awaitText("bot", "promociones");
    assertThat(wishes()).hasSize(1);
  }

  @Test
  void must_say_nothing_else() {
    says("hola");
    history.awaitText("bot", "Responda 1");
    says("stop, wait");
    Eventually.get("an answer", () -> history.by("bot").size(), size -> size == 2);
    assertThat(wishes()).isEmpty();
  }

  private void says(String text) {
    meta.messages(Meta.text(phone, Meta.newId(), text)).then().statusCode(200);
  }

  private List<Map<String, Object>> wishes() {
    return desk.admin().get("/conversations/" + history.conversation().orElseThrow() + "/consents").then().statusCode(200)
        .extract().path("items");
  }
}
