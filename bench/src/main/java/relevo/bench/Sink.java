package relevo.bench;

import java.io.IOException;
import java.net.ConnectException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sandbox's Graph in a process of its own: where the answers arrive and are counted. */
final class Sink implements AutoCloseable {

  private static final String GREETING = "Graph sink on ";
  private static final Pattern LOGGED = Pattern.compile("\"logged\":(\\d+)");
  private static final long PATIENCE_NANOS = 20_000_000_000L;

  private final JavaChild process;
  private final String address;

  private Sink(JavaChild process, String address) {
    this.process = process;
    this.address = address;
  }

  static Sink start() throws IOException {
    JavaChild process = JavaChild.start(Map.of(), "relevo.sandbox.GraphSink", "--port=0");
    return new Sink(process, process.awaitLine(GREETING).substring(GREETING.length()));
  }

  String address() {
    return address;
  }

  void forget() throws IOException, InterruptedException {
    Http.post(address + "/__sink/reset");
  }

  /** Waits until so many answers are there, or none has come for a good while. */
  void await(int answers) throws IOException, InterruptedException {
    int before = -1;
    long changed = System.nanoTime();
    for (int now = count(); now < answers && System.nanoTime() - changed < PATIENCE_NANOS; now = count()) {
      if (now != before) changed = System.nanoTime();
      before = now;
      Thread.sleep(50);
    }
  }

  private int count() throws IOException, InterruptedException {
    Matcher logged = LOGGED.matcher(stats());
    if (!logged.find()) throw new IOException("The sink does not say what it logged");
    return Integer.parseInt(logged.group(1));
  }

  private String stats() throws IOException, InterruptedException {
    try {
      return Http.get(address + "/__sink/stats");
    } catch (ConnectException unreachable) {
      throw new IOException("The sink does not answer; " + process.state(), unreachable);
    }
  }

  List<Reply> replies() throws IOException, InterruptedException {
    return Reply.read(Http.get(address + "/__sink/dump"));
  }

  @Override
  public void close() {
    process.close();
  }
}
