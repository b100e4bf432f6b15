package relevo.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The yardstick as PostgreSQL's own pgbench measures it. */
final class Pgbench implements Yardstick {

  private static final Pattern RATE = Pattern.compile("(?m)^tps = ([0-9.]+)");

  private final Server server;
  private final Path script;

  Pgbench(Server server, Path folder) throws IOException {
    this.server = server;
    script = Files.writeString(folder.resolve("message.pgbench"), Yardstick.resource("message.pgbench"));
  }

  static boolean isInstalled() throws InterruptedException {
    try {
      return run(new ProcessBuilder("pgbench", "--version")).contains("pgbench");
    } catch (IOException notThere) {
      return false;
    }
  }

  @Override
  public String name() {
    return "pgbench";
  }

  @Override
  public double measure(int seconds) throws IOException, InterruptedException {
    ProcessBuilder pgbench = new ProcessBuilder("pgbench", "-n", "-M", "prepared", "-D", "chats=" + CHATS,
        "-f", script.toString(), "-c", String.valueOf(CLIENTS), "-j", "1", "-T", String.valueOf(seconds),
        "-h", "127.0.0.1", "-p", String.valueOf(server.port()), "-U", server.user(), DATABASE);
    pgbench.environment().put("PGPASSWORD", server.password());
    return rate(run(pgbench));
  }

  static double rate(String words) throws IOException {
    Matcher rate = RATE.matcher(words);
    if (!rate.find()) throw new IOException("pgbench says no rate: " + words);
    return Double.parseDouble(rate.group(1));
  }

  private static String run(ProcessBuilder command) throws IOException, InterruptedException {
    Process process = command.redirectErrorStream(true).start();
    String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return words;
  }
}
