package relevo.figure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import relevo.figure.Figures.Figure;

/** What one question was last answered, by the rows' label; a row that is gone counts as nothing. */
class Answers {

  /** More than these are not told apart: each is a line of the page for ever. */
  static final int MOST_ROWS = 200;
  private static final double UNKNOWN = -1;
  private static final String ALONE = "";

  private final MetricRegistry metrics;
  private final String label;
  private final String query;
  private final List<Figure> figures;
  private final Map<String, double[]> values = new ConcurrentHashMap<>();

  Answers(MetricRegistry metrics, String label, String query, List<Figure> figures) {
    this.metrics = metrics;
    this.label = label;
    this.query = query;
    this.figures = figures;
  }

  /** Its figures are there from the beginning. */
  static Answers ofOneRow(MetricRegistry metrics, String query, List<Figure> figures) {
    Answers answers = new Answers(metrics, null, query, figures);
    answers.fill(ALONE, UNKNOWN);
    answers.show(ALONE);
    return answers;
  }

  String query() {
    return query;
  }

  void read(ResultSet rows) throws SQLException {
    Set<String> found = new HashSet<>();
    while (rows.next()) {
      String row = label == null ? ALONE : rows.getString(1);
      if (!values.containsKey(row) && values.size() >= MOST_ROWS) continue;
      double[] numbers = new double[figures.size()];
      for (int i = 0; i < numbers.length; i++) numbers[i] = rows.getDouble(i + (label == null ? 1 : 2));
      found.add(row);
      if (values.put(row, numbers) == null) show(row);
    }
    for (String row : values.keySet()) if (!found.contains(row)) values.put(row, figures.stream().mapToDouble(Figure::gone).toArray());
  }

  void unknown() {
    for (String row : values.keySet()) fill(row, UNKNOWN);
  }

  double value(String row, int figure) {
    return values.get(row)[figure];
  }

  private void fill(String row, double number) {
    double[] numbers = new double[figures.size()];
    Arrays.fill(numbers, number);
    values.put(row, numbers);
  }

  private void show(String row) {
    for (int i = 0; i < figures.size(); i++) {
      int which = i;
      Figure figure = figures.get(i);
      metrics.gauge(Metadata.builder().withName(figure.name()).withUnit(figure.unit())
          .withDescription(figure.description() + "; -1 if the database does not answer").build(), () -> value(row, which), tags(row));
    }
  }

  private Tag[] tags(String row) {
    return label == null ? new Tag[0] : new Tag[] {new Tag(label, row)};
  }
}
