package relevo.integration.alert.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import relevo.integration.alert.Deliveries;
import relevo.integration.alert.Glances;
import relevo.integration.alert.KeptLinks;
import relevo.integration.alert.Standings;
import relevo.integration.vendor.Delivery;
import relevo.integration.vendor.NotDelivered;
import relevo.integration.vendor.NotDelivered.Sort;
import relevo.integration.vendor.PlayedVendor;
import relevo.integration.vendor.Setup;
import relevo.kernel.ProductClock;

class TeamsIntegrationTest {

  private final PlayedVendor flow = new PlayedVendor();
  private final TeamsIntegration teams = new TeamsIntegration();
  private final Setup setup = Deliveries.setup("teams", Map.of(), Map.of(TeamsIntegration.WORKFLOW, "https://x.api.powerplatform.com/f", TeamsIntegration.LINK_KEY, "k"));

  @BeforeEach
  void wire() {
    teams.calls = flow.line();
    teams.clock = new ProductClock();
    teams.desk = Deliveries.address();
    teams.links = new KeptLinks();
    teams.glances = new Glances() {
      @Override
      public Optional<Glance> of(Delivery delivery) {
        return Optional.of(new Glance(Standings.waiting(), List.of()));
      }
    };
  }

  @ParameterizedTest
  @CsvSource({"401,LATER", "403,LATER", "404,GONE", "410,GONE", "400,NEVER", "429,LATER", "502,LATER"})
  void knows_what_somebody_can_mend_from_what_is_over(int status, Sort sort) {
    flow.says(status, "no");
    assertThatThrownBy(() -> teams.deliver(setup, Deliveries.of("TicketOpened", 1)))
        .isInstanceOfSatisfying(NotDelivered.class, failure -> assertThat(failure.sort()).isEqualTo(sort));
  }
}
