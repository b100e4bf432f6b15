package relevo.flow.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

class FlowsTest {

  @Test
  void are_both_sound_as_shipped() {
    Flows flows = Flows.shipped("bienvenida");
    assertThat(flows.inVersion("bienvenida", 1)).hasValueSatisfying(flow -> assertThat(flow.botStays()).isFalse());
    assertThat(flows.inVersion("bench", 1)).hasValueSatisfying(flow -> {
      assertThat(flow.botStays()).isTrue();
      assertThat(flow.strict()).isTrue();
    });
  }

  @Test
  void give_a_new_conversation_the_configured_one() {
    assertThat(Flows.shipped("bench").forNewConversation().name()).isEqualTo("bench");
  }

  @Test
  void do_not_know_another_version() {
    assertThat(Flows.shipped("bench").inVersion("bienvenida", 2)).isEmpty();
  }

  @Test
  void refuse_to_start_with_a_name_nobody_knows() {
    assertThatThrownBy(() -> Flows.shipped("bienvenido"))
        .hasMessage("No existe el flujo «bienvenido» que pide relevo.flow; hay: bienvenida, bench, pedir-pedido, pedir-contacto");
  }

  @Test
  void give_a_channel_the_flow_that_it_was_given() {
    Flows flows = Flows.shipped("bienvenida");
    assertThat(flows.forNewConversation("meta").name()).isEqualTo("bienvenida");
    flows.config = (Config) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Config.class},
        (config, method, names) -> Optional.ofNullable("relevo.flow.meta".equals(names[0]) ? "bench" : null));
    assertThat(flows.forNewConversation("meta").name()).isEqualTo("bench");
    assertThat(flows.forNewConversation("twilio").name()).isEqualTo("bienvenida");
  }
}
