package relevo.insight.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import relevo.insight.RandomTale;
import relevo.insight.Tale;
import relevo.insight.TestJournal;
import relevo.insight.figure.Asked;
import relevo.insight.figure.Figure;
import relevo.insight.figure.Figure.Piece;
import relevo.insight.figure.Figures;
import relevo.insight.figure.Head;
import relevo.insight.figure.Kpi;
import relevo.insight.figure.Kpis;

/** Parts sum to the whole, whatever was said: by each head, and by day. */
class PartsTest {

  private static final Instant NOW = Tale.at("03-14", "12:00:00");
  private static final Set<Head> OF_HAND_OVER = EnumSet.of(Head.TEAM, Head.AGENT, Head.RULE, Head.REASON, Head.RELEASE);

  @Test
  void sum_to_the_whole() throws SQLException {
    int looks = 0;
    try (Connection connection = TestJournal.connection()) {
      for (long seed = 11; seed < 15; seed++) {
        TestJournal.empty(connection);
        for (Tale.Told told : new Tale().read(RandomTale.of(seed, 60))) TestJournal.write(connection, told.at(), told.event());
        connection.commit();
        Followed.all(connection, 1_000, NOW);
        Figures figures = new Figures(connection, new Asked(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-31"), Map.of(), Set.of(), NOW), Tale.MADRID, 0.3);
        for (Kpi kpi : Kpis.ALL) {
          for (Head head : kpi.heads()) {
            check(kpi, head, figures.one(kpi, head));
            looks++;
          }
        }
      }
    }
    assertThat(looks).isGreaterThan(800);
  }

  private static void check(Kpi kpi, Head head, Figure figure) {
    if (Boolean.TRUE.equals(figure.hidden())) return;
    boolean shared = kpi.kind() == Kpi.Kind.SHARE && OF_HAND_OVER.contains(head);
    assertThat(figure.parts().stream().mapToLong(Piece::n).sum()).as(kpi.id() + " n by " + head).satisfies(sum -> {
      if (!shared) assertThat(sum).isEqualTo(figure.n());
    });
    assertThat(figure.days().stream().mapToLong(Piece::n).sum()).as(kpi.id() + " n by day").isEqualTo(figure.n());
    if (kpi.isDuration()) return;
    if (kpi.kind() == Kpi.Kind.MARK) {
      assertThat(Stream.concat(figure.days().stream(), figure.parts().stream())).as(kpi.id() + " of few marks").allSatisfy(piece ->
          assertThat(piece.numerator() == null && piece.value() == null && Boolean.TRUE.equals(piece.hidden())).isEqualTo(piece.n() < 10));
      return;
    }
    assertThat(figure.parts().stream().mapToLong(Piece::numerator).sum()).as(kpi.id() + " by " + head).isEqualTo(figure.numerator());
    assertThat(figure.days().stream().mapToLong(Piece::numerator).sum()).as(kpi.id() + " by day").isEqualTo(figure.numerator());
    if (figure.denominator() != null) assertThat(figure.numerator()).as(kpi.id()).isLessThanOrEqualTo(figure.denominator());
  }
}
