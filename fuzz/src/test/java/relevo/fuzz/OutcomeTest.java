package relevo.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTest {

  static final String DONE = "stat::number_of_executed_units: 1000";

  @Test
  void is_good_where_enough_was_done_and_nothing_found() {
    assertThat(Outcome.read("Form", 0, 1000, 2.4, List.of("INFO: Seed: 1", DONE)).isGood()).isTrue();
  }

  @Test
  void is_not_good_where_less_was_done_than_asked_or_nothing_at_all() {
    assertThat(Outcome.read("Form", 0, 1001, 1, List.of(DONE)).isGood()).isFalse();
    assertThat(Outcome.read("Form", 0, 1, 1, List.of()).isGood()).isFalse();
    assertThat(Outcome.read("Form", 1, 1000, 1, List.of(DONE)).isGood()).isFalse();
  }

  @Test
  void tells_each_finding_with_its_input() {
    Outcome outcome = Outcome.read("Form", 77, 1, 1, List.of("== Java Exception: java.lang.AssertionError: x", "\tat here", "Base64: YQ==",
        "noise", DONE, "==7== ERROR: libFuzzer: timeout after 10 seconds", "Base64: Yg=="));
    assertThat(outcome.findings()).hasSize(2).first().asString().contains("at here", "YQ==").doesNotContain("noise");
    assertThat(outcome.isGood()).isFalse();
  }

  @Test
  void counts_a_finding_that_broke_off() {
    assertThat(Outcome.read("Form", 77, 1, 1, List.of("== Java Assertion Error")).findings()).hasSize(1);
  }

  @Test
  void is_one_row() {
    assertThat(Outcome.read("Form", 0, 1, 2.4, List.of(DONE)).row()).isEqualTo("| Form             |       1000 |       2 |        0 |");
  }
}
