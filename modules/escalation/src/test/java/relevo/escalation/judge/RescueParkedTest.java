package relevo.escalation.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import relevo.escalation.Ear;
import relevo.escalation.profile.Attribute;
import relevo.escalation.profile.Customers;
import relevo.escalation.profile.Known;
import relevo.escalation.team.Teams;
import relevo.events.Customer;
import relevo.events.escalation.EscalationRaised;
import relevo.events.messaging.MessageParked;

class RescueParkedTest {

  @Test
  void hands_the_customer_to_the_team_that_takes_what_nobody_else_does() {
    Ear<EscalationRaised> ear = new Ear<>();
    RescueParked rescue = new RescueParked();
    rescue.teams = new Teams();
    rescue.customers = new Customers() {
      @Override
      public Known of(Customer customer) {
        return new Known(List.of(new Attribute("tags", "prensa;VIP", "crm", Instant.EPOCH, null)), true);
      }
    };
    rescue.escalated = ear;
    MessageParked parked = new MessageParked(UUID.randomUUID(), UUID.randomUUID(),
        new Customer(UUID.randomUUID(), "34600111222", null, "Ana"));

    rescue.on(parked);

    EscalationRaised raised = ear.heard.getFirst();
    assertThat(raised.conversationId()).isEqualTo(parked.conversationId());
    assertThat(raised.customer()).isEqualTo(parked.customer());
    assertThat(raised.team()).isEqualTo("mesa");
    assertThat(raised.vip()).isTrue();
    assertThat(raised.because()).containsExactly(RescueParked.BECAUSE);
  }
}
