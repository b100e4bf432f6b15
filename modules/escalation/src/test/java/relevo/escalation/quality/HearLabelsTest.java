package relevo.escalation.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import relevo.events.ticketing.TicketHandedBack;
import relevo.events.ticketing.TicketResolved;

class HearLabelsTest {

  private final List<String> labelled = new ArrayList<>();
  private final HearLabels hearing = new HearLabels();

  {
    hearing.firings = new Firings() {
      @Override
      void label(UUID conversation, String label) {
        labelled.add(conversation.getLeastSignificantBits() + " " + label);
      }
    };
  }

  @Test
  void puts_the_agents_word_down_to_the_conversations_rules() {
    hearing.on(new TicketResolved(new UUID(0, 4), UUID.randomUUID(), "ana", "devuelto", "too_late"));
    assertThat(labelled).containsExactly("4 too_late");
  }

  @Test
  void closes_what_nobody_said_a_word_about() {
    hearing.on(new TicketResolved(new UUID(0, 4), UUID.randomUUID(), "ana", null, null));
    assertThat(labelled).containsExactly("4 none");
  }

  @Test
  void takes_a_conversation_handed_back_for_no_verdict() {
    hearing.on(new TicketHandedBack(new UUID(0, 4), UUID.randomUUID(), UUID.randomUUID(), "es", "ana", "solo preguntaba"));
    assertThat(labelled).containsExactly("4 none");
  }
}
