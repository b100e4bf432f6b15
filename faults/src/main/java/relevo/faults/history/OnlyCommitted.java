package relevo.faults.history;

import java.util.Map;
import java.util.stream.Stream;

/** Nothing leaves that was not written down first: each send has its row, and the row counts a try. */
class OnlyCommitted implements Check {

  @Override
  public String rule() {
    return "H6";
  }

  @Override
  public Stream<String> broken(History history) {
    Map<String, Kept.Row> rows = history.rows();
    return history.sends().stream().flatMap(send -> broken(send, rows.get(send.row())));
  }

  private static Stream<String> broken(Send send, Kept.Row row) {
    if (row == null) return Stream.of("a message to " + send.to() + " was sent that no row tells of (mark «" + send.row() + "»)");
    if (row.tries() == 0) return Stream.of("row " + row.id() + " was sent before anybody wrote so down");
    return Stream.empty();
  }
}
