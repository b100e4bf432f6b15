package relevo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Processor ticks of the whole machine since it started, all processors together; zero where they cannot be known. */
record Machine(long busyTicks, long allTicks) {

  private static final Path STAT = Path.of("/proc/stat");

  static Machine now() throws IOException {
    return Files.exists(STAT) ? of(Files.readString(STAT)) : new Machine(0, 0);
  }

  /** @param stat begins with user, nice, system, idle, waiting, interrupts (hard, soft) and stolen time */
  static Machine of(String stat) {
    long[] ticks = Stream.of(stat.lines().findFirst().orElseThrow().substring(4).strip().split(" "))
        .limit(8).mapToLong(Long::parseLong).toArray();
    long all = 0;
    for (long some : ticks) all += some;
    return new Machine(all - ticks[3] - ticks[4], all);
  }

  /** The share of the machine's time since then that went to processes other than those that took so many seconds. */
  double othersSince(Machine then, double ownSeconds) {
    return Math.max(0, (busyTicks - then.busyTicks - ownSeconds * Usage.TICKS_PER_SECOND) / (allTicks - then.allTicks));
  }
}
