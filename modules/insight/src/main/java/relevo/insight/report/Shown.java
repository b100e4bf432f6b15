package relevo.insight.report;

import java.text.NumberFormat;
import java.util.Locale;
import relevo.insight.figure.Figure;

/** Figures as a person reads them; «—» for what there is nothing of. */
record Shown(Locale locale) {

  static final String NOTHING = "—";
  private static final int MINUTE = 60;
  private static final int HOUR = 3_600;
  private static final int DAY = 86_400;

  String count(Long n) {
    return n == null ? NOTHING : NumberFormat.getIntegerInstance(locale).format(n);
  }

  String percent(Double share) {
    if (share == null) return NOTHING;
    NumberFormat format = NumberFormat.getPercentInstance(locale);
    format.setMaximumFractionDigits(1);
    return format.format(share);
  }

  String time(Long seconds) {
    if (seconds == null) return NOTHING;
    if (seconds < MINUTE) return seconds + " s";
    if (seconds < HOUR) return seconds / MINUTE + " min " + seconds % MINUTE + " s";
    if (seconds < DAY) return seconds / HOUR + " h " + seconds % HOUR / MINUTE + " min";
    return seconds / DAY + " d " + seconds % DAY / HOUR + " h";
  }

  /** A share or a number; of durations the median. */
  String main(Figure figure) {
    if (figure == null || figure.notMeasured() != null || Boolean.TRUE.equals(figure.hidden())) return NOTHING;
    return switch (figure.unit()) {
      case "ratio" -> percent(figure.value());
      case "seconds" -> time(figure.median());
      default -> count(figure.numerator());
    };
  }

  String n(Figure figure) {
    return figure == null || figure.notMeasured() != null || figure.unit().equals("count") ? "" : count(figure.n());
  }

  /** One team's or one clock's. */
  String part(Figure figure, String name) {
    if (figure == null || figure.parts() == null) return NOTHING;
    return figure.parts().stream().filter(piece -> piece.part().equals(name)).findFirst().map(piece -> piece(figure, piece)).orElse(NOTHING);
  }

  private String piece(Figure figure, Figure.Piece piece) {
    return switch (figure.unit()) {
      case "ratio" -> Boolean.TRUE.equals(piece.hidden()) ? NOTHING : percent(piece.value()) + " (" + count(piece.n()) + ")";
      case "seconds" -> piece.n() == 0 ? NOTHING : time(piece.median()) + " · " + time(piece.p90()) + " (" + count(piece.n()) + ")";
      default -> count(piece.numerator());
    };
  }

  /** By how much it changed: points of a share, or of a hundred. */
  String change(Figure now, Figure before) {
    if (main(now).equals(NOTHING) || main(before).equals(NOTHING)) return NOTHING;
    if (now.unit().equals("ratio")) return signed(100 * (now.value() - before.value())) + " pp";
    double then = now.unit().equals("seconds") ? before.median() : before.numerator();
    double is = now.unit().equals("seconds") ? now.median() : now.numerator();
    return then == 0 ? NOTHING : signed(100 * (is - then) / then) + " %";
  }

  private String signed(double number) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(1);
    return (Math.round(number * 10) > 0 ? "+" : "") + format.format(Math.round(number * 10) / 10.0 + 0.0);
  }
}
