package relevo.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How long something took, many times over, in nanoseconds. */
final class Delays {

  private final long[] sorted;

  private Delays(long[] nanos) {
    sorted = nanos;
    Arrays.sort(sorted);
  }

  static Delays between(long[] from, long[] to) {
    return new Delays(IntStream.range(0, from.length).mapToLong(i -> to[i] - from[i]).toArray());
  }

  /** Those of several, together. */
  static Delays of(List<long[]> parts) {
    return new Delays(parts.stream().flatMapToLong(Arrays::stream).toArray());
  }

  /** From the moment each message was due to its answer. Only for answers that an oracle found clean. */
  static Delays toAnswers(Script script, long[] due, List<Reply> replies) {
    Map<String, Integer> turns = script.beginnings();
    Map<String, Long> cameAt = new HashMap<>();
    for (Reply reply : replies) cameAt.put(key(reply.phone(), turns.merge(reply.phone(), 1, Integer::sum) - 1), reply.nanos());
    long[] came = script.sayings().stream().mapToLong(saying -> cameAt.get(key(saying.phone(), saying.turn()))).toArray();
    return between(due, came);
  }

  private static String key(String phone, int turn) {
    return phone + '/' + turn;
  }

  /** The smallest delay that at least this share of all stay within, in milliseconds. */
  double millis(double share) {
    int rank = (int) Math.ceil(share * sorted.length);
    return sorted[Math.max(rank, 1) - 1] / 1e6;
  }
}
