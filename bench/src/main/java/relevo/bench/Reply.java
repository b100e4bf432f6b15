package relevo.bench;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An answer that reached Graph: when, on the machine's monotonic clock, to whom, and the mark it begins with. */
record Reply(long nanos, String phone, String mark) {

  private static final Pattern MARK = Pattern.compile("\\s*(\\[[^\\]]*\\])");

  /** @param dump the sink's log: time, recipient, answered message, text and more, separated by tabs */
  static List<Reply> read(String dump) {
    return dump.lines().map(Reply::ofLine).toList();
  }

  private static Reply ofLine(String line) {
    String[] cells = line.split("\t", -1);
    Matcher mark = MARK.matcher(cells[3]);
    return new Reply(Long.parseLong(cells[0]), cells[1], mark.lookingAt() ? mark.group(1) : "");
  }
}
