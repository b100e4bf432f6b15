package relevo.integration.alert.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkflowAddressTest {

  @ParameterizedTest
  @ValueSource(strings = {
      "https://x1.environment.api.powerplatform.com:443/powerautomate/automations/direct/workflows/1/triggers/manual/paths/invoke?api-version=1&sig=x",
      "https://prod-12.westeurope.logic.azure.com/workflows/1/triggers/manual/paths/invoke?sig=x", "http://127.0.0.1:9080/demo/teams/x", "https://relay.corp.example/x"})
  void is_microsofts_or_what_the_operator_named(String address) {
    assertThat(WorkflowAddress.isOne(address, List.of("relay.corp.example"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example/?x=.logic.azure.com", "https://evil-logic.azure.com.example/", "http://prod-12.westeurope.logic.azure.com/x",
      "https://prod-12.westeurope.logic.azure.com:8443/x", "https://user@prod-12.westeurope.logic.azure.com/x", "not an address", "https://logic.azure.com/x"})
  void is_nobody_elses(String address) {
    assertThat(WorkflowAddress.isOne(address, List.of())).isFalse();
  }

  @Test
  void knows_those_that_were_switched_off() {
    assertThat(WorkflowAddress.isConnector("https://acme.webhook.office.com/webhookb2/x")).isTrue();
  }
}
