package relevo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ScriptTest {

  Script script = Script.of(1, 50, 1_000);

  @Test
  void is_the_same_for_the_same_phase() {
    assertThat(Script.of(1, 50, 1_000)).isEqualTo(script);
  }

  @Test
  void shares_no_customer_with_another_phase() {
    assertThat(Script.of(2, 50, 1_000).sayings()).extracting(Saying::phone)
        .doesNotContainAnyElementsOf(script.sayings().stream().map(Saying::phone).toList());
  }

  @Test
  void gives_everybody_the_same_number_of_turns_in_order() {
    Map<String, Integer> turns = new HashMap<>();
    for (Saying saying : script.sayings()) {
      assertThat(saying.turn()).isEqualTo(turns.merge(saying.phone(), 1, Integer::sum) - 1);
    }
    assertThat(turns).hasSize(50).allSatisfy((phone, count) -> assertThat(count).isEqualTo(20));
  }

  @Test
  void holds_every_kind_of_answer() {
    assertThat(script.sayings().stream().map(Saying::mark).collect(Collectors.toSet()))
        .contains("[menu]", "[faq:pago]", "[handover]", "[fallback:1]", "[fallback:2]");
  }

  @Test
  void counts_the_tickets_it_must_lead_to() {
    assertThat(script.handOvers()).isBetween(20L, 150L)
        .isEqualTo(script.sayings().stream().filter(saying -> saying.mark().equals("[handover]")).count());
  }
}
