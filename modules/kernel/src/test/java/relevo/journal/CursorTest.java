package relevo.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

  @Test
  void is_what_the_database_calls_a_snapshot() {
    Cursor cursor = Cursor.of("10:20:10,14");
    assertThat(cursor).isEqualTo(new Cursor(20, List.of(10L, 14L)));
    assertThat(cursor.snapshot()).isEqualTo("10:20:10,14");
    assertThat(cursor.oldest()).isEqualTo(10);
    assertThat(Cursor.of("20:20:").snapshot()).isEqualTo("20:20:");
    assertThat(Cursor.of("20:20:").oldest()).isEqualTo(20);
  }

  @Test
  void comes_back_from_outside_as_it_went() {
    RandomGenerator random = RandomGenerator.of("Xoshiro256PlusPlus");
    for (int time = 0; time < 1_000; time++) {
      long next = random.nextLong(1_000, 1L << 40);
      List<Long> running = random.longs(random.nextInt(6), 1, next).distinct().sorted().boxed().collect(Collectors.toList());
      Cursor cursor = new Cursor(next, running);
      assertThat(Cursor.read(cursor.text())).contains(cursor);
      assertThat(Cursor.of(cursor.snapshot())).isEqualTo(cursor);
    }
  }

  @Test
  void is_short_when_little_is_under_way() {
    assertThat(new Cursor(123_456_789, List.of(123_456_700L, 123_456_788L)).text()).isEqualTo("21i3v9.1.2h");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "10.10.10", "a.zz", "A", "1:2:3", "10.", "10.-1", "10.0", "zzzzzzzzzzzzzz", "10.1.1", "10.2.1"})
  void is_nothing_if_it_is_not_ours(String text) {
    assertThat(Cursor.read(text)).isEmpty();
  }

  @Test
  void is_nothing_without_end() {
    assertThat(Cursor.read("zzzzzzzz" + ".1".repeat(2_000))).isEmpty();
    assertThat(Cursor.read(null)).isEmpty();
  }
}
