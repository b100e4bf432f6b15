package relevo.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A Java program from our own class path, in a process of its own that ends with ours. */
final class JavaChild implements AutoCloseable {

  private final Process process;
  private final Thread end = new Thread(this::stop, "bench-stop");

  private JavaChild(Process process) {
    this.process = process;
    Runtime.getRuntime().addShutdownHook(end);
  }

  static JavaChild start(Map<String, String> environment, String main, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), main));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(Redirect.INHERIT);
    builder.environment().putAll(environment);
    return new JavaChild(builder.start());
  }

  /** Waits for the line that begins so; what comes after it is read and dropped, so that the child never waits for us. */
  String awaitLine(String beginning) throws IOException {
    BufferedReader out = process.inputReader();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith(beginning)) {
        Thread.ofVirtual().start(() -> drop(out));
        return line;
      }
    }
    throw new IOException("It ended before it said: " + beginning);
  }

  private static void drop(BufferedReader out) {
    try {
      out.transferTo(Writer.nullWriter());
    } catch (IOException ended) {
      // Its end is what we waited for.
    }
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  /** For an error's words: whether it still runs, or with which code it ended. */
  String state() {
    return process.isAlive() ? "process " + process.pid() + " is running" : "it ended with code " + process.exitValue();
  }

  private void stop() {
    process.destroy();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) process.destroyForcibly();
    } catch (InterruptedException inAHurry) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    stop();
    Runtime.getRuntime().removeShutdownHook(end);
  }
}
