package relevo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Processor time and memory of a process and its descendants, from {@code /proc}; not a number where there is none. */
record Usage(double cpuSeconds, double memoryMiB) {

  static final double TICKS_PER_SECOND = 100;
  private static final Pattern SHARE = Pattern.compile("(?m)^Pss:\\s+(\\d+) kB");

  static Usage of(long pid) {
    if (!Files.exists(Path.of("/proc/self/stat"))) return new Usage(Double.NaN, Double.NaN);
    return ProcessHandle.of(pid).stream()
        .flatMap(root -> Stream.concat(Stream.of(root), root.descendants()))
        .map(process -> new Usage(cpuSeconds(read(process, "stat")), memoryMiB(read(process, "smaps_rollup"))))
        .reduce(new Usage(0, 0), Usage::plus);
  }

  Usage plus(Usage other) {
    return new Usage(cpuSeconds + other.cpuSeconds, memoryMiB + other.memoryMiB);
  }

  /** A process that ended while we looked counts as nothing. */
  private static String read(ProcessHandle process, String file) {
    try {
      return Files.readString(Path.of("/proc", String.valueOf(process.pid()), file));
    } catch (IOException gone) {
      return "";
    }
  }

  /** User and system time, and that of children which have ended: without it the sum could shrink. */
  static double cpuSeconds(String stat) {
    if (stat.isEmpty()) return 0;
    String[] cells = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    double ticks = 0;
    for (int i = 11; i <= 14; i++) ticks += Long.parseLong(cells[i]);
    return ticks / TICKS_PER_SECOND;
  }

  /** Its share of the pages it uses: pages that several processes share count once in a sum. */
  static double memoryMiB(String smaps) {
    Matcher share = SHARE.matcher(smaps);
    return share.find() ? Long.parseLong(share.group(1)) / 1024.0 : 0;
  }
}
