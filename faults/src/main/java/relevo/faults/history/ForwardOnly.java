package relevo.faults.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What became of a message only moves forward: sent, delivered, read; what was told and acknowledged is not forgotten. */
class ForwardOnly implements Check {

  private static final List<String> ORDER = List.of("SENT", "DELIVERED", "READ", "PLAYED");
  private static final Set<String> FAILED = Set.of("FAILED");

  @Override
  public String rule() {
    return "H9";
  }

  @Override
  public Stream<String> broken(History history) {
    return Stream.concat(backwards(history), forgotten(history));
  }

  private static Stream<String> backwards(History history) {
    Map<String, String> present = new HashMap<>();
    return history.kept().receipts().stream().flatMap(receipt -> {
      String before = present.put(receipt.row(), receipt.status());
      boolean back = before != null && ORDER.indexOf(receipt.status()) <= ORDER.indexOf(before);
      return back ? Stream.of("row " + receipt.row() + " went from " + before + " to " + receipt.status()) : Stream.empty();
    });
  }

  private static Stream<String> forgotten(History history) {
    Map<String, Kept.Row> rows = history.rows();
    Map<String, Integer> furthest = new HashMap<>();
    history.acknowledged().flatMap(post -> post.statuses().stream())
        .forEach(told -> furthest.merge(told.row(), ORDER.indexOf(told.status()), Math::max));
    return furthest.entrySet().stream().filter(told -> rows.containsKey(told.getKey()))
        .filter(told -> isBehind(rows.get(told.getKey()), told.getValue()))
        .map(told -> "row " + told.getKey() + " was told " + ORDER.get(told.getValue())
            + " and says " + rows.get(told.getKey()).delivery());
  }

  private static boolean isBehind(Kept.Row row, int furthest) {
    if (furthest < 0 || row.delivery() != null && FAILED.contains(row.delivery())) return false;
    return row.delivery() == null || ORDER.indexOf(row.delivery()) < furthest;
  }
}
