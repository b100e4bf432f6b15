package relevo.escalation.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import relevo.escalation.engine.RuleSet;

class CheckedTest {

  private static final String DEAD = "rule \"a\" when not Turno( ) then decision.tag(\"x\"); end\n";

  private static Checked checked(String text) {
    Map<String, String> files = Map.of("a.drl", text);
    return new Checked(files, RuleSet.of(files, Set.of()), List.of(), 0, List.of());
  }

  @Test
  void tells_what_rules_do_together_only_when_they_can_go_live() {
    assertThat(checked(DEAD).findings(null)).hasSize(1);
    assertThat(checked(DEAD).notices()).hasSize(1);
    assertThat(checked(DEAD + "rule").findings(null)).isEmpty();
    assertThat(checked(DEAD + "rule").notices()).isEmpty();
  }
}
