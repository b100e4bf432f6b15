package relevo.insight.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import relevo.insight.Tale;

class OneMoreTest {

  private static final long DAY = 86_400;
  private static final long END = 100 * DAY;

  /* Cuatro días, tres traspasos cada uno, como en LineTest: esperas de 1, 11 y 21 minutos; con una más, de 1, 1 y 11. */
  @Test
  void tells_the_median_and_nine_of_ten_as_it_was_as_it_is_gone_through_again_and_with_one_more() {
    List<Served> served = IntStream.range(0, 4).boxed().flatMap(day -> IntStream.range(0, 3).mapToObj(n ->
        new Served("ana", day * DAY, day * DAY + 60 + 600L * n, day * DAY + 660 + 600L * n))).toList();
    OneMore told = OneMore.of(served, 2, Tale.MADRID, END);
    assertThat(told).isEqualTo(new OneMore(null, 12, 2, 1, 1, 660L, 1_260L, 660L, 1_260L, 60L, 660L));
  }

  /* Nadie estaba cuando escribieron: otra persona en el mismo horario no cambia la espera. */
  @Test
  void changes_nothing_where_nobody_was_there_yet() {
    List<Served> served = IntStream.range(0, 12).mapToObj(day -> new Served("ana", day * DAY, day * DAY + 600, day * DAY + 900)).toList();
    OneMore told = OneMore.of(served, 0, Tale.MADRID, END);
    assertThat(told).extracting(OneMore::why, OneMore::medianSeconds, OneMore::seenMedianSeconds, OneMore::moreMedianSeconds).containsExactly(null, 600L, 600L, 600L);
  }

  /* Ana estaba libre y tomaba a la media hora: con sitio de sobra nadie habría esperado, así que esto no se parece a lo que pasó. */
  @Test
  void says_nothing_of_a_line_that_it_cannot_go_through_as_it_was() {
    List<Served> served = IntStream.range(0, 12).mapToObj(hour -> new Served("ana", hour * 3_600L, hour * 3_600L + 1_800, hour * 3_600L + 1_860)).toList();
    OneMore told = OneMore.of(served, 0, Tale.MADRID, END);
    assertThat(told.why()).isEqualTo("unlike");
    assertThat(told.medianSeconds()).isEqualTo(1_800);
    assertThat(told.seenMedianSeconds()).isZero();
    assertThat(told.moreMedianSeconds()).isNull();
    assertThat(told.moreP90Seconds()).isNull();
  }

  @Test
  void says_nothing_of_a_few() {
    assertThat(OneMore.of(List.of(), 3, Tale.MADRID, END)).isEqualTo(OneMore.unknown("few", 0, 3));
    List<Served> nine = Stream.generate(() -> new Served("ana", 0, 60, 120)).limit(9).toList();
    assertThat(OneMore.of(nine, 0, Tale.MADRID, END).why()).isEqualTo("few");
  }

  @Test
  void counts_as_the_database_does() {
    long[] ten = IntStream.rangeClosed(1, 10).mapToLong(n -> n).toArray();
    assertThat(OneMore.percentile(ten, 0.5)).isEqualTo(5);
    assertThat(OneMore.percentile(ten, 0.9)).isEqualTo(9);
    assertThat(OneMore.percentile(new long[] {7}, 0.5)).isEqualTo(7);
  }
}
