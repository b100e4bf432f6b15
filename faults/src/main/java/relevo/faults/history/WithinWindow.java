package relevo.faults.history;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import relevo.faults.history.Post.Said;

/** A free-form message is sent only within a day of the customer's last one. */
class WithinWindow implements Check {

  private static final long WINDOW_SECONDS = Duration.ofHours(24).toSeconds();
  private static final long MICROS = 1_000_000;

  @Override
  public String rule() {
    return "H10";
  }

  @Override
  public Stream<String> broken(History history) {
    Map<String, TreeMap<Long, Long>> heard = heard(history);
    return history.sends().stream().filter(send -> send.freeForm() && isLate(send, heard.get(send.to())))
        .map(send -> "a free-form message was sent to " + send.to() + " outside the window (row " + send.row() + ")");
  }

  /** By customer: from each moment of posting on, when they last wrote, in seconds since 1970. */
  private static Map<String, TreeMap<Long, Long>> heard(History history) {
    Map<String, TreeMap<Long, Long>> heard = new HashMap<>();
    for (Post post : history.posts()) {
      for (Said said : post.messages()) {
        heard.computeIfAbsent(said.phone(), any -> new TreeMap<>()).merge(post.sent(), said.second(), Math::max);
      }
    }
    return heard;
  }

  private static boolean isLate(Send send, TreeMap<Long, Long> heard) {
    if (heard == null) return true;
    long last = heard.headMap(send.at(), true).values().stream().mapToLong(Long::longValue).max().orElse(0);
    return send.at() / MICROS > last + WINDOW_SECONDS;
  }
}
