package relevo.ticketing.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.events.escalation.EscalationRaised.Priority;

class UrgencyTest {

  @ParameterizedTest
  @EnumSource(Priority.class)
  void is_known_by_its_word(Priority priority) {
    assertThat(Urgency.demanded(Urgency.word(priority))).isEqualTo(priority);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "ALTA", "máxima"})
  void is_refused_by_any_other(String word) {
    assertThatThrownBy(() -> Urgency.demanded(word)).hasFieldOrPropertyWithValue("code", "priority-unknown").hasFieldOrPropertyWithValue("status", 422);
  }

  @Test
  void may_be_asked_for_without_a_refusal() {
    assertThat(Urgency.of("máxima")).isEmpty();
    assertThat(Urgency.of("urgente")).contains(Priority.URGENT);
  }
}
