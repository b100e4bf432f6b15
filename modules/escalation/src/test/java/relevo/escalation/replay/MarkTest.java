package relevo.escalation.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.kernel.Refusal;

class MarkTest {

  @Test
  void comes_back_from_a_cursor() {
    Mark mark = new Mark(PastTurns.at(3), new UUID(4, 5));
    assertThat(Mark.parse(mark.toString())).isEqualTo(mark);
    assertThat(Mark.parse(null).at()).isAfter(PastTurns.at(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "2026-03-02T11:00:00Z", "2026-03-02T11:00:00Z_x", "x_00000000-0000-0004-0000-000000000005"})
  void refuses_what_it_never_gave_out(String cursor) {
    assertThatThrownBy(() -> Mark.parse(cursor)).isInstanceOf(Refusal.class);
  }
}
