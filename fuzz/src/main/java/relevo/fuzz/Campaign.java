package relevo.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** One target's run: in a folder that is emptied first, in a process whose memory and time for each input are limited. */
record Campaign(Target target, Path folder, long runs) {

  static final String LOG = "log.txt";
  private static final Path RULES = Path.of(System.getProperty("fuzz.rules", "../rules")).toAbsolutePath().normalize();
  private static final int MOST_FINDINGS = 10;
  private static final int SECONDS_PER_INPUT = 10;
  private static final int LARGEST_INPUT = 4_096;
  private static final int HEAP_MB = 512;
  private static final int PROCESS_MB = 1_536;

  Outcome run() throws IOException, InterruptedException {
    Path seeds = prepare();
    Path log = folder.resolve(LOG);
    long start = System.nanoTime();
    int exit = new ProcessBuilder(command(seeds)).directory(folder.toFile()).redirectErrorStream(true)
        .redirectOutput(log.toFile()).start().waitFor();
    double seconds = (System.nanoTime() - start) / 1e9;
    return Outcome.read(target.name(), exit, runs, seconds, Files.readAllLines(log, StandardCharsets.ISO_8859_1));
  }

  private Path prepare() throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> old = Files.walk(folder)) {
        for (Path path : old.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
      }
    }
    Path seeds = Files.createDirectories(folder.resolve("inputs"));
    int number = 0;
    for (byte[] seed : target.seeds()) Files.write(seeds.resolve("seed-" + number++), seed);
    Files.write(folder.resolve("words.dict"), target.words().stream().sorted().map(Campaign::entry).toList());
    return seeds;
  }

  /** A line of libFuzzer's dictionary: in quotes, whatever is not plain in hex. */
  static String entry(String word) {
    StringBuilder line = new StringBuilder("\"");
    for (byte each : word.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = each > ' ' && each < 127 && each != '"' && each != '\\';
      line.append(plain ? String.valueOf((char) each) : String.format("\\x%02X", each));
    }
    return line.append('"').toString();
  }

  private List<String> command(Path seeds) {
    List<String> command = new ArrayList<>(List.of(
        ProcessHandle.current().info().command().orElse("java"), "-Xmx" + HEAP_MB + "m", "-XX:+UseSerialGC",
        "-XX:+EnableDynamicAgentLoading", "-Dfuzz.rules=" + RULES, "-classpath", System.getProperty("java.class.path"),
        "com.code_intelligence.jazzer.Jazzer"));
    command.addAll(List.of("--target_class=" + target.type().getName(), "--instrumentation_includes=relevo.**",
        "--custom_hook_includes=relevo.**", "--keep_going=" + MOST_FINDINGS, "--reproducer_path=" + folder));
    command.addAll(List.of("-runs=" + runs, "-timeout=" + SECONDS_PER_INPUT, "-rss_limit_mb=" + PROCESS_MB,
        "-max_len=" + LARGEST_INPUT, "-print_final_stats=1", "-artifact_prefix=" + folder + "/",
        "-dict=" + folder.resolve("words.dict"), seeds.toString()));
    return command;
  }
}
