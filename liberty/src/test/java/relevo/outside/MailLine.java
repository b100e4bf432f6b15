package relevo.outside;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** A line to a mail server that goes wrong on purpose, one call at a time. */
final class MailLine implements AutoCloseable {

  /** NONE; the line is closed at once; the server is busy (421); it takes its time; it says nothing; it takes the mail, and the line breaks before it says so. */
  enum Fault { NONE, CLOSED, BUSY, SLOW, DEAF, CUT }

  private static final byte[] END_OF_MAIL = "\r\n.\r\n".getBytes(StandardCharsets.US_ASCII);

  private final ServerSocket door;
  private final int server;
  private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();
  private final Queue<String> log = new ConcurrentLinkedQueue<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  MailLine(int server) {
    this.server = server;
    try {
      door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    threads.execute(this::listen);
  }

  int port() {
    return door.getLocalPort();
  }

  /** With the next calls, one each. */
  void next(Fault fault, int times) {
    for (int i = 0; i < times; i++) faults.add(fault);
  }

  /** What became of each call. */
  Queue<String> log() {
    return log;
  }

  private void listen() {
    while (!door.isClosed()) {
      try {
        Socket caller = door.accept();
        Fault fault = faults.isEmpty() ? Fault.NONE : faults.remove();
        log.add("smtp " + fault);
        threads.execute(() -> serve(caller, fault));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket caller, Fault fault) {
    try (caller) {
      switch (fault) {
        case CLOSED -> { }
        case BUSY -> caller.getOutputStream().write("421 4.3.2 come back later\r\n".getBytes(StandardCharsets.US_ASCII));
        case DEAF -> caller.getInputStream().transferTo(OutputStream.nullOutputStream());
        case SLOW -> {
          Thread.sleep(3_000);
          relay(caller, false);
        }
        default -> relay(caller, fault == Fault.CUT);
      }
    } catch (IOException | InterruptedException over) {
      // whoever called has gone, or the test is over
    }
  }

  private void relay(Socket caller, boolean cut) throws IOException {
    try (Socket mail = new Socket(InetAddress.getLoopbackAddress(), server)) {
      AtomicBoolean over = new AtomicBoolean();
      threads.execute(() -> answers(mail, caller, over));
      byte[] some = new byte[8_192];
      int matched = 0;
      InputStream in = caller.getInputStream();
      for (int read = in.read(some); read >= 0; read = in.read(some)) {
        for (int i = 0; i < read; i++) {
          matched = some[i] == END_OF_MAIL[matched] ? matched + 1 : some[i] == END_OF_MAIL[0] ? 1 : 0;
          if (matched < END_OF_MAIL.length) continue;
          over.set(cut);
          matched = 0;
        }
        mail.getOutputStream().write(some, 0, read);
      }
    }
  }

  /** Once the server has answered what must not be heard, the line is gone. */
  private static void answers(Socket mail, Socket caller, AtomicBoolean isOver) {
    byte[] some = new byte[8_192];
    try (caller; InputStream in = mail.getInputStream()) {
      for (int read = in.read(some); read >= 0 && !isOver.get(); read = in.read(some)) caller.getOutputStream().write(some, 0, read);
    } catch (IOException ended) {
      // one of them has gone
    }
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      threads.shutdownNow();
    }
  }
}
