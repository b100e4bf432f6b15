package relevo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DecidedTest {

  Edition first = new Edition(1, "");
  Edition second = new Edition(2, "");
  Map<Long, Edition> editions = Map.of(11L, first, 12L, second);

  @Test
  void is_pure_if_all_of_its_release_spoke_and_no_other() {
    assertThat(Decided.of(12, fired(second, 0, 20) + "{\"rule\":\"palabra agente\"}").isPure(editions)).isTrue();
  }

  @Test
  void is_not_pure_if_a_witness_is_missing() {
    assertThat(Decided.of(12, fired(second, 0, 19)).isPure(editions)).isFalse();
  }

  @Test
  void is_not_pure_if_a_witness_of_another_release_spoke() {
    assertThat(Decided.of(12, fired(second, 0, 20) + fired(first, 3, 4)).isPure(editions)).isFalse();
    assertThat(Decided.of(12, fired(second, 0, 19) + fired(first, 19, 20)).isPure(editions)).isFalse();
  }

  @Test
  void is_not_pure_if_it_names_another_release_than_spoke() {
    assertThat(Decided.of(11, fired(second, 0, 20)).isPure(editions)).isFalse();
    assertThat(Decided.of(1, fired(first, 0, 1)).isPure(editions)).isFalse();
  }

  @Test
  void is_pure_without_witnesses_before_there_were_any() {
    assertThat(Decided.of(1, "[]").isPure(editions)).isTrue();
  }

  private static String fired(Edition edition, int from, int to) {
    return IntStream.range(from, to).mapToObj(place -> "{\"rule\":\"" + edition.name(place) + "\"}").collect(Collectors.joining(","));
  }
}
