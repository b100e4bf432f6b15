package relevo.escalation.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What only code could touch: a file, a socket, a process, a property and a thread; {@link #check} complains if one was. */
final class Canaries {

  private static final String NAME = "relevo.canary";
  private static final int CALLS_BETWEEN_LOOKS = 500;

  private final Path file;
  private final ServerSocketChannel door;
  private int calls;

  Canaries() {
    try {
      file = Files.createTempDirectory("canary").resolve("file");
      door = ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      door.configureBlocking(false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Java that would touch each of them. */
  List<String> snippets() {
    int port = door.socket().getLocalPort();
    return List.of("new java.io.File(\"" + file + "\").createNewFile();", "new java.net.Socket(\"127.0.0.1\", " + port + ");",
        "java.lang.Runtime.getRuntime().exec(\"sleep 60\");", "System.setProperty(\"" + NAME + "\", \"x\");",
        "new Thread(\"" + NAME + "\") { public void run() { while (true); } }.start();", "System.exit(1);",
        "eval( System.setProperty(\"" + NAME + "\", \"x\") == null )", "texto == System.setProperty(\"" + NAME + "\", \"x\")");
  }

  /** Looks at the property each time, at what costs more now and then: a trace stays. */
  void check() {
    if (System.getProperty(NAME) != null) throw new AssertionError("A property was set");
    if (calls++ % CALLS_BETWEEN_LOOKS != 0) return;
    try {
      if (Files.exists(file)) throw new AssertionError("A file was written");
      if (door.accept() != null) throw new AssertionError("A socket was opened");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (ProcessHandle.current().children().findAny().isPresent()) throw new AssertionError("A process was started");
    if (Thread.getAllStackTraces().keySet().stream().anyMatch(thread -> thread.getName().equals(NAME))) {
      throw new AssertionError("A thread was started");
    }
  }
}
