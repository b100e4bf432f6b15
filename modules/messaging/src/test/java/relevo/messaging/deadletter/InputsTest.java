package relevo.messaging.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class InputsTest {

  @Test
  void say_what_a_job_is_about() {
    UUID message = UUID.randomUUID();
    assertThat(Inputs.of("messaging.send", "{\"outboundId\":\"" + message + "\"}")).isEqualTo(new Inputs(null, message, null));
    assertThat(Inputs.of("messaging.read-again", "{\"provider\":\"meta\",\"id\":7}")).isEqualTo(new Inputs(null, null, 7L));
    assertThat(Inputs.of("messaging.receive", "{\"channel\":\"100\",\"id\":\"wamid.1\"}")).isEqualTo(new Inputs("100", null, null));
  }

  @Test
  void say_nothing_if_nobody_can_read_them() {
    assertThat(Inputs.of("messaging.send", "not json")).isEqualTo(new Inputs(null, null, null));
    assertThat(Inputs.of("messaging.send", "[]")).isEqualTo(new Inputs(null, null, null));
    assertThat(Inputs.of("messaging.send", "{\"outboundId\":\"mine\"}")).isEqualTo(new Inputs(null, null, null));
  }

  @Test
  void give_a_reason_without_the_words_of_anybody() {
    assertThat(Inputs.reason("messaging.receive", 5, "JsonbException: cannot read «mi tarjeta es 4111»"))
        .isEqualTo("Falló 5 veces seguidas: un mensaje de un cliente (JsonbException).");
    assertThat(Inputs.reason("billing.charge", 5, null)).isEqualTo("Falló 5 veces seguidas: una tarea.");
  }
}
