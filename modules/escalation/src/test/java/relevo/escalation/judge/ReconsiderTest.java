package relevo.escalation.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import relevo.escalation.Ear;
import relevo.escalation.profile.Attribute;
import relevo.escalation.profile.Customers;
import relevo.escalation.profile.Known;
import relevo.escalation.release.LiveSets;
import relevo.escalation.team.KnownTeams;
import relevo.events.escalation.CustomerProfiled;
import relevo.events.escalation.EscalationRaised.Priority;
import relevo.events.escalation.PriorityRaised;

class ReconsiderTest {

  private static final String RULES = """
      rule "tercera" when Turno( intentosFallidos >= 3 ) then decision.escalate("mesa"); end
      rule "vip" salience 5 when Cliente( categoria == "vip" ) Turno( intentosFallidos >= 3 ) then decision.escalate("retenciones"); decision.priority("urgente"); end
      """;

  private final Ear<PriorityRaised> raised = new Ear<>();
  private final JudgedConversation conversation = new JudgedConversation(Turns.CONVERSATION);
  private StoredDecision handOver = CardSamples.decided(Turns.plain().afterMisses(3), LiveSets.of(RULES));
  private Known known = new Known(List.of(new Attribute("tier", "vip", "crm", Turns.SUNDAY, null)), true);

  private void learns(String... changed) {
    Reconsider reconsider = new Reconsider();
    reconsider.judge = new Judge();
    reconsider.judge.rules = LiveSets.of(RULES);
    reconsider.judge.teams = KnownTeams.two();
    reconsider.customers = new Customers() {
      @Override
      public Known of(UUID contact) {
        return known;
      }
    };
    reconsider.conversations = new JudgedConversations() {
      @Override
      Optional<JudgedConversation> with(UUID id) {
        return Optional.of(conversation);
      }
    };
    reconsider.decisions = new Decisions() {
      @Override
      Optional<StoredDecision> handOver(UUID id, Instant until) {
        return Optional.ofNullable(handOver);
      }
    };
    reconsider.raised = raised;
    reconsider.on(new CustomerProfiled(Turns.CONVERSATION, new UUID(3, 3), List.of("crm"), List.of(changed), true, null, Turns.MONDAY_NOON, true));
  }

  @Test
  void says_how_urgent_the_waiting_customer_is_now_that_more_is_known() {
    conversation.ticketOpened(Turns.MONDAY_NOON);
    learns("tier");
    assertThat(raised.heard).containsExactly(new PriorityRaised(Turns.CONVERSATION, Turns.MESSAGE, Priority.URGENT, List.of("vip", "tercera"), 7));
  }

  @Test
  void says_nothing_where_nobody_waits_or_nothing_is_new() {
    learns("tier");
    conversation.ticketOpened(Turns.MONDAY_NOON);
    learns();
    handOver = null;
    learns("tier");
    assertThat(raised.heard).isEmpty();
  }

  @Test
  void never_makes_anybody_less_urgent() {
    conversation.ticketOpened(Turns.MONDAY_NOON);
    known = Known.STRANGER;
    learns("tier");
    assertThat(raised.heard).isEmpty();
  }
}
