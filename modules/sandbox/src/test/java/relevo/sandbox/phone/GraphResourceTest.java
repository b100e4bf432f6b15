package relevo.sandbox.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GraphResourceTest {

  GraphResource graph = new GraphResource();

  @BeforeEach
  void wire() {
    graph.network = new Network();
  }

  @Test
  void turns_a_knob_and_leaves_the_others() {
    turn("{\"p500\":0.25}");
    JsonObject faults = turn("{\"latency\":80}");
    assertThat(faults.getJsonNumber("p500").doubleValue()).isEqualTo(0.25);
    assertThat(graph.faults().getJsonNumber("latency").doubleValue()).isEqualTo(80);
  }

  @Test
  void refuses_a_knob_out_of_range_in_words() {
    assertThatThrownBy(() -> turn("{\"pambig\":1.5}"))
        .hasFieldOrPropertyWithValue("status", 422)
        .hasMessage("«pambig» debe ser un número entre 0 y 1.");
    assertThat(graph.faults().getJsonNumber("pambig").doubleValue()).isZero();
  }

  @Test
  void refuses_what_is_no_json() {
    assertThatThrownBy(() -> turn("p500=1")).hasFieldOrPropertyWithValue("code", "json-unreadable");
  }

  @Test
  void knows_its_number() {
    assertThat(GraphResource.number("100000000000001").getString("id")).isEqualTo("100000000000001");
  }

  JsonObject turn(String body) {
    return graph.turn(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
  }
}
