package relevo.insight.figure;

import java.time.LocalDate;
import java.util.List;

/**
 * One figure.
 *
 * @param value of a ratio the share, from 0 to 1; null where there is nothing to divide by
 * @param n of how many; of a duration how many lasted
 * @param median in seconds, as p90: the smallest that half, or nine of ten, do not exceed
 * @param hidden true where it is not shown, since it is of too few
 * @param notMeasured why it is not known, for people, in Spanish; null if it is
 * @param reference what to compare it with; null if there is nothing
 * @param days by day, as far as was asked
 * @param parts by the head that was asked; null if none was
 * @param why a code for what {@code notMeasured} or {@code hidden} says, the same in all languages: teams_only, without_head, of_desk, release_unknown,
 *     nobody_marks, asked_unknown, in_metrics, few_marks; null if it is known and shown
 * @param whyHead of without_head and of_desk, which head; null of the others
 */
public record Figure(String id, String group, String title, String unit, Long numerator, Long denominator, Double value, Long n, Long median, Long p90,
    Boolean hidden, String notMeasured, Double reference, List<Piece> days, List<Piece> parts, String why, String whyHead) {

  /**
   * One day's or one part's.
   *
   * @param part the day, or the head's value, empty where there is none
   * @param hidden true where only {@code n} is told, since it is of too few
   */
  public record Piece(String part, Long numerator, Long denominator, Double value, Long n, Long median, Long p90, Boolean hidden) {

    static Piece of(LocalDate day, Sum sum) {
      return of(day.toString(), sum);
    }

    static Piece of(String part, Sum sum) {
      return new Piece(part, sum.top(), sum.bottom(), sum.share(), sum.bottom(), null, null, null);
    }

    static Piece of(String part, Spread spread) {
      return new Piece(part, null, null, null, spread.n(), spread.median(), spread.p90(), null);
    }

    Piece hiddenBelow(long least) {
      return denominator == null || denominator >= least ? this : new Piece(part, null, null, null, n, null, null, true);
    }
  }

  /** One that is known, and shown. */
  public Figure(String id, String group, String title, String unit, Long numerator, Long denominator, Double value, Long n, Long median, Long p90,
      Boolean hidden, String notMeasured, Double reference, List<Piece> days, List<Piece> parts) {
    this(id, group, title, unit, numerator, denominator, value, n, median, p90, hidden, notMeasured, reference, days, parts, null, null);
  }

  static Figure notMeasured(Kpi kpi, Why why) {
    return unknown(kpi.id(), kpi.group(), kpi.title(), why);
  }

  static Figure unknown(String id, String group, String title, Why why) {
    return new Figure(id, group, title, "unknown", null, null, null, null, null, null, null, why.words(), null, null, null, why.code(),
        why.head() == null ? null : why.head().word());
  }

  static Figure ratio(String id, String group, String title, Sum whole, List<Piece> days, List<Piece> parts) {
    return new Figure(id, group, title, "ratio", whole.top(), whole.bottom(), whole.share(), whole.bottom(), null, null, null, null, null, days, parts);
  }

  static Figure count(String id, String group, String title, long n, List<Piece> days, List<Piece> parts) {
    return new Figure(id, group, title, "count", n, null, null, n, null, null, null, null, null, days, parts);
  }

  static Figure duration(String id, String group, String title, Spread spread, List<Piece> days, List<Piece> parts) {
    return new Figure(id, group, title, "seconds", null, null, null, spread.n(), spread.median(), spread.p90(), null, null, null, days, parts);
  }

  Figure withReference(Double line) {
    return new Figure(id, group, title, unit, numerator, denominator, value, n, median, p90, hidden, notMeasured, line, days, parts, why, whyHead);
  }

  /** Of so few that it says more of somebody than of the desk; and so of each day and part that is. */
  Figure hiddenBelow(long least) {
    if (denominator == null) return this;
    if (denominator < least) {
      return new Figure(id, group, title, unit, null, null, null, n, null, null, true, null, reference, null, null, Why.FEW_MARKS, null);
    }
    return new Figure(id, group, title, unit, numerator, denominator, value, n, median, p90, hidden, notMeasured, reference, hidden(days, least),
        hidden(parts, least), why, whyHead);
  }

  private static List<Piece> hidden(List<Piece> pieces, long least) {
    return pieces == null ? null : pieces.stream().map(piece -> piece.hiddenBelow(least)).toList();
  }
}
