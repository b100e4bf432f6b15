package relevo.faults.history;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A customer gets each message once. One exception: where nobody knew whether it left, it may be sent a second time after a decent
 * wait, and the row counts that try.
 */
class SentOnce implements Check {

  /** The desk waits two minutes for a receipt; less than this between two sends was no decision but an accident. */
  private static final long DECENT_WAIT = Duration.ofSeconds(100).toMillis() * 1_000;

  @Override
  public String rule() {
    return "H5";
  }

  @Override
  public Stream<String> broken(History history) {
    Map<String, Kept.Row> rows = history.rows();
    return accepted(history).entrySet().stream()
        .filter(row -> row.getValue().size() > 1)
        .flatMap(row -> broken(row.getKey(), row.getValue(), rows.get(row.getKey())));
  }

  /** How often a message in doubt was sent again: allowed, and to be told. */
  static long resends(History history) {
    return accepted(history).values().stream().mapToLong(sends -> sends.size() - 1L).sum();
  }

  private static Map<String, List<Send>> accepted(History history) {
    return history.sends().stream().filter(send -> send.isAccepted() && !send.row().isEmpty())
        .sorted(Comparator.comparing(Send::at)).collect(Collectors.groupingBy(Send::row));
  }

  private static Stream<String> broken(String id, List<Send> sends, Kept.Row row) {
    List<String> wrong = new ArrayList<>();
    if (row != null && sends.size() > row.tries()) {
      wrong.add("row " + id + " was sent " + sends.size() + " times and counts " + row.tries());
    }
    for (int i = 1; i < sends.size(); i++) {
      long wait = sends.get(i).at() - sends.get(i - 1).at();
      if (wait < DECENT_WAIT) wrong.add("row " + id + " was sent again after " + wait / 1_000 + " ms");
    }
    return wrong.stream();
  }
}
