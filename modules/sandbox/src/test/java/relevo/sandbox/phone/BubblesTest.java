package relevo.sandbox.phone;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import relevo.sandbox.graph.Messages;
import relevo.sandbox.graph.Sent;

class BubblesTest {

  @Test
  void offer_buttons() {
    Bubble bubble = received(Messages.buttons("Sí", "No"));
    assertThat(bubble.choices()).extracting(Bubble.Choice::title).containsExactly("Sí", "No");
    assertThat(bubble.label()).isEmpty();
  }

  @Test
  void offer_a_list_behind_its_button() {
    Bubble bubble = received(Messages.list(2));
    assertThat(bubble.label()).isEqualTo("Ver");
    assertThat(bubble.choices()).containsExactly(
        new Bubble.Choice("r0", "Fila 0", "Detalle"), new Bubble.Choice("r1", "Fila 1", "Detalle"));
  }

  @Test
  void say_in_json_only_what_there_is() {
    JsonObject plain = received(Messages.text("Hola")).json();
    assertThat(plain.keySet()).containsExactlyInAnyOrder("id", "from", "text", "status", "at");
    assertThat(plain.getString("from")).isEqualTo("business");
    JsonObject list = received(Messages.list(1)).json();
    assertThat(list.getJsonArray("choices").getJsonObject(0).getString("title")).isEqualTo("Fila 0");
  }

  @Test
  void show_the_file_that_came_along() {
    JsonObject document = Messages.json("{'type':'document','document':{'id':'7','filename':'año.pdf'}}");
    assertThat(received(document).json().getJsonObject("file")).hasToString("{\"id\":\"7\",\"type\":\"document\",\"name\":\"año.pdf\"}");
    assertThat(received(Messages.json("{'type':'image','image':{'link':'https://example.com/a.png'}}")).file()).isNull();
  }

  static Bubble received(JsonObject message) {
    return Bubbles.received(new Sent(1, "wamid.B", "5215550001001", "", "Elija", "", message), Instant.EPOCH);
  }
}
