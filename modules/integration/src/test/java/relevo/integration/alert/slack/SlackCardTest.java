package relevo.integration.alert.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static relevo.integration.alert.Standings.alert;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import relevo.integration.alert.Alert;
import relevo.integration.alert.Standings;
import relevo.integration.alert.Tongue;

class SlackCardTest {

  private static JsonObject card(Alert alert) {
    return SlackCard.message(alert, "C1", "d-1");
  }

  private static JsonArray buttons(JsonObject message) {
    return message.getJsonArray("blocks").getJsonObject(message.getJsonArray("blocks").size() - 1).getJsonArray("elements");
  }

  @Test
  void tells_who_waits_why_and_until_when() {
    String message = card(alert(Standings.waiting())).toString();
    assertThat(message).contains("Un cliente espera a una persona: Ana Pérez", "*Motivo*\\nLe cobraron dos veces", "*Teléfono*\\n••• 1001",
        "*Nivel*\\n2", "*Prioridad*\\nalta", "<!date^" + Standings.NOON.plusSeconds(900).getEpochSecond() + "^{date_short_pretty} {time}|12:15 UTC>", "*Idioma*\\nespañol");
    assertThat(message).doesNotContain("5215550001001");
  }

  @Test
  void has_a_button_to_take_and_one_to_open() {
    JsonArray buttons = buttons(card(alert(Standings.waiting())));
    assertThat(buttons.getJsonObject(0).getString("action_id")).isEqualTo("take");
    assertThat(buttons.getJsonObject(0).getString("value")).isEqualTo(Standings.TICKET.toString());
    assertThat(buttons.getJsonObject(1).getString("url")).isEqualTo("https://desk.example/tickets/" + Standings.TICKET);
  }

  @Test
  void carries_our_number_so_that_it_can_be_found_again() {
    JsonObject metadata = card(alert(Standings.waiting())).getJsonObject("metadata");
    assertThat(metadata.getString("event_type")).isEqualTo("relevo_ticket");
    assertThat(metadata.getJsonObject("event_payload").getString("delivery")).isEqualTo("d-1");
  }

  @Test
  void says_who_has_it_and_can_be_taken_no_longer() {
    JsonObject update = SlackCard.update(alert(Standings.taken()), "C1", "1.2");
    assertThat(update.getString("ts")).isEqualTo("1.2");
    assertThat(update.toString()).contains("*Tomado por Bo* · <!date^" + Standings.NOON.plusSeconds(60).getEpochSecond() + "^{time}|12:01 UTC>");
    assertThat(buttons(update)).hasSize(1);
    assertThat(SlackCard.update(alert(Standings.handedBack()), "C1", "1.2").toString()).contains("*Devuelto al bot*");
  }

  @Test
  void escapes_whatever_a_customer_calls_themselves() {
    String message = card(alert(Standings.named("<!channel> Ana & Co", List.of("<https://x.example|premio>")))).toString();
    assertThat(message).doesNotContain("<!channel>", "<https://x").contains("&lt;!channel&gt; Ana &amp; Co", "&lt;https://x.example|premio&gt;");
  }

  @Test
  void keeps_slacks_limits_whatever_comes() {
    JsonObject message = card(new Alert(Standings.named("&".repeat(9_000), List.of("<".repeat(9_000))), "facturacion", "https://x.example/1", Tongue.EN));
    assertThat(message.getString("text").length()).isLessThanOrEqualTo(4_000);
    for (JsonObject block : message.getJsonArray("blocks").getValuesAs(JsonObject.class)) {
      if (block.getString("type").equals("header")) assertThat(block.getJsonObject("text").getString("text").length()).isLessThanOrEqualTo(150);
      if (block.containsKey("text")) assertThat(block.getJsonObject("text").getString("text").length()).isLessThanOrEqualTo(3_000);
      if (block.containsKey("fields")) {
        assertThat(block.getJsonArray("fields")).hasSizeLessThanOrEqualTo(10)
            .allSatisfy(field -> assertThat(field.asJsonObject().getString("text").length()).isLessThanOrEqualTo(2_000));
      }
    }
  }
}
