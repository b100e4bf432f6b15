package relevo.messaging.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {

  @ParameterizedTest
  @CsvSource({"bytes=0-9, 0, 10", "bytes=0-, 0, 100", "bytes=90-200, 90, 10", "bytes=-5, 95, 5", "bytes=-200, 0, 100", "bytes=99-99, 99, 1"})
  void is_the_part_that_was_asked_for(String range, long from, long count) {
    assertThat(Span.of(range, 100)).isEqualTo(new Span(from, count, true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=0-1,5-6", "bytes=-", "lines=1-2", "bytes=a-b", "", "bytes=99999999999999999999-"})
  void is_all_of_it_where_the_range_makes_no_sense(String range) {
    assertThat(Span.of(range, 100)).isEqualTo(new Span(0, 100, false));
  }

  @Test
  void is_all_of_it_where_nothing_is_said() {
    assertThat(Span.of(null, 100)).isEqualTo(new Span(0, 100, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=100-", "bytes=5-4", "bytes=-0"})
  void is_nothing_outside_the_file(String range) {
    assertThat(Span.of(range, 100)).isNull();
  }
}
